import { memo } from 'react';
import type { Policy } from '../../lib/policy/index.ts';
import { settingsAt } from '../../lib/policy/settings-at.ts';
import type { Rule } from '../../lib/rules/index.ts';
import { textsOf } from '../../lib/rules/rule-texts.ts';
import type { NumberText } from '../../lib/thresholds/number-text.ts';
import { settingWords } from '../../lib/thresholds/setting-words.ts';
import { Citations } from '../desk/Citations.tsx';

export type RuleDetailsProps = { rule: Rule; policy: Policy; numbers: NumberText };

/** What a rule says about itself, and the settings it compares with. */
export const RuleDetails = memo(function RuleDetails({ rule, policy, numbers }: RuleDetailsProps) {
  const { when, why } = textsOf(rule);
  return (
    <dl className="rule-details">
      <dt>When</dt>
      <dd>{when}</dd>
      <dt>Why</dt>
      <dd>{why}</dd>
      <dt>Clauses</dt>
      <dd>{rule.cites.length > 0 ? <Citations cites={rule.cites} /> : 'Not from the handbook.'}</dd>
      <dt>Settings</dt>
      <dd>
        <Parameters rule={rule} policy={policy} numbers={numbers} />
      </dd>
    </dl>
  );
});

function Parameters({ rule, policy, numbers }: RuleDetailsProps) {
  const settings = textsOf(rule).parameters.flatMap((path) => settingsAt(policy, path));
  if (settings.length === 0) return 'None.';
  return (
    <dl className="rule-parameters">
      {settings.map((setting) => (
        <div key={setting.path}>
          <dt>
            <code>{setting.path}</code>
          </dt>
          <dd>{settingWords(setting, policy, numbers)}</dd>
        </div>
      ))}
    </dl>
  );
}
