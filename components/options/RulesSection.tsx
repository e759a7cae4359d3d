import { useId, useMemo, useState } from 'react';
import type { Policy } from '../../lib/policy/index.ts';
import { rules } from '../../lib/rules/index.ts';
import { findRules, type RuleFilter } from '../../lib/thresholds/find-rules.ts';
import { numberText } from '../../lib/thresholds/number-text.ts';
import type { SparseDocument } from '../../lib/thresholds/sparse-document.ts';
import { RuleFinder } from './RuleFinder.tsx';
import { RuleRow } from './RuleRow.tsx';
import { useSave } from './use-save.ts';
import './rules.css';

export type RulesSectionProps = {
  policy: Policy;
  /** The saved document the policy came from. */
  document: unknown;
  /** BCP 47 tag of the user's locale. */
  locale: string;
  isReadOnly: boolean;
  /** Saves a sound document that says only what differs; rejects when it could not be kept. */
  onSave: (document: SparseDocument) => Promise<void>;
};

/** Every rule: whether it judges, how severe it is, and what it is about. */
export function RulesSection({ policy, document, locale, isReadOnly, onSave }: RulesSectionProps) {
  const headingId = useId();
  const numbers = useMemo(() => numberText(locale), [locale]);
  const [filter, setFilter] = useState<RuleFilter>({ text: '', changedOnly: false });
  const { status, save, clear } = useSave(onSave);
  const found = findRules(rules, policy, filter);
  const count = found.reduce((sum, group) => sum + group.rules.length, 0);

  function find(next: RuleFilter) {
    clear();
    setFilter(next);
  }

  return (
    <section id="rules" className="rules" aria-labelledby={headingId}>
      <h2 id={headingId}>Rules</h2>
      <p className="section-about">
        What the handbook asks for. Errors and warnings count on the badge; an info only informs. A rule that
        is off judges nothing.
      </p>
      <RuleFinder filter={filter} onFilter={find}>
        {status || countWords(count)}
      </RuleFinder>
      {found.map(({ id, name, rules: own }) => (
        <section key={id} aria-label={name}>
          <h3 className="rule-group">{name}</h3>
          <ul>
            {own.map((rule) => (
              <RuleRow
                key={rule.id}
                rule={rule}
                policy={policy}
                document={document}
                numbers={numbers}
                isReadOnly={isReadOnly}
                onEdit={(edited) => void save(edited)}
              />
            ))}
          </ul>
        </section>
      ))}
      {count === 0 && <p className="rules-none">{noneWords(filter)}</p>}
    </section>
  );
}

function countWords(count: number): string {
  return count === rules.length ? `${count} rules` : `${count} of ${rules.length} rules`;
}

function noneWords({ text, changedOnly }: RuleFilter): string {
  if (text.trim() !== '') return 'No rule has these words.';
  return changedOnly ? 'Every rule is as the handbook has it.' : '';
}
