import { useRef } from 'react';
import type { Policy, Severity } from '../../lib/policy/index.ts';
import { severities } from '../../lib/policy/names.ts';
import type { Rule } from '../../lib/rules/index.ts';
import type { NumberText } from '../../lib/thresholds/number-text.ts';
import {
  type RuleSetting,
  ruleSettingOf,
  withHandbookRule,
  withRuleOn,
  withSeverity,
} from '../../lib/thresholds/rule-settings.ts';
import type { SparseDocument } from '../../lib/thresholds/sparse-document.ts';
import { RuleDetails } from './RuleDetails.tsx';
import '../desk/section.css';

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  info: 'Info',
};

export type RuleRowProps = {
  rule: Rule;
  policy: Policy;
  /** The saved document the policy came from. */
  document: unknown;
  numbers: NumberText;
  isReadOnly: boolean;
  onEdit: (document: SparseDocument) => void;
};

/** One rule on one line, with what it is about folded away. */
export function RuleRow({ rule, policy, document, numbers, isReadOnly, onEdit }: RuleRowProps) {
  const { title } = rule;
  const setting = ruleSettingOf(policy, rule);
  const select = useRef<HTMLSelectElement>(null);

  function reset() {
    onEdit(withHandbookRule(document, rule));
    // The button goes away; whoever pressed it by key stays in the row.
    select.current?.focus();
  }

  return (
    <li className="rule" data-rule={rule.id} data-on={setting.isOn}>
      <input
        type="checkbox"
        aria-label={`On: ${title}`}
        checked={setting.isOn}
        disabled={isReadOnly}
        onChange={(event) => onEdit(withRuleOn(document, rule, event.target.checked))}
      />
      <details className="rule-text">
        <summary className="fold">
          <span className="rule-title">{title}</span>
        </summary>
        <RuleDetails rule={rule} policy={policy} numbers={numbers} />
      </details>
      {setting.isChanged && (
        <p className="rule-changed">
          {handbookWords(rule, setting)}
          <button
            type="button"
            className="quiet"
            aria-label={`Reset: ${title}`}
            disabled={isReadOnly}
            onClick={reset}
          >
            Reset
          </button>
        </p>
      )}
      <select
        ref={select}
        aria-label={`Severity: ${title}`}
        value={setting.severity}
        disabled={isReadOnly}
        onChange={(event) => {
          const severity = severities.find((each) => each === event.target.value);
          if (severity) onEdit(withSeverity(document, rule, severity));
        }}
      >
        {severities.map((severity) => (
          <option key={severity} value={severity}>
            {SEVERITY_WORDS[severity]}
          </option>
        ))}
      </select>
    </li>
  );
}

/** `Handbook: on, error`: only what differs. */
function handbookWords(rule: Rule, { isOn, severity }: RuleSetting): string {
  const words = [isOn ? '' : 'on', severity === rule.severity ? '' : rule.severity];
  return `Handbook: ${words.filter(Boolean).join(', ')}`;
}
