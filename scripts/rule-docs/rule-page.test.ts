import { expect, it } from 'vitest';
import { definePipelineRule, defineRule, pass } from '../../lib/rules/rule.ts';
import { indexPage } from './index-page.ts';
import { rulePage } from './rule-page.ts';

const meta = {
  id: 'sample',
  group: 'R7-7',
  title: 'The *sample* is there',
  when: 'Always.',
  why: 'To see what is written.',
  severity: 'warning',
  cites: ['F-027', 'C-03'],
  parameters: ['thresholds.*.deck', 'fiscalYearStartMonth'],
} as const;
const rule = defineRule({
  ...meta,
  applies: [({ deal: { stage } }) => (stage.known ? undefined : stage.verdict)],
  needs: { closeDate: 'opportunity.closeDate' },
  uses: { owner: 'opportunity.owner' },
  check: () => pass('It is.'),
});
const page = rulePage(rule, [
  { rule: 'sample', name: 'a date | a stage', outcome: 'pass' },
  { rule: 'another', name: 'not of this rule', outcome: 'fail' },
]);

it('has its parts in a fixed order', () => {
  expect(page.match(/^##? .*/gm)).toEqual([
    '# sample',
    '## What',
    '## When',
    '## Why',
    '## Clause',
    '## Parameters',
    '## Fields it reads',
    '## Examples',
  ]);
});

it('says how severe the rule is and where it belongs', () => {
  expect(page).toContain('\nWarning · Opportunity up to date · ');
});

it('links each clause and words each reading', () => {
  expect(page).toContain('- F-027: [Commercial Sales, Required 7](https://handbook.gitlab.com/');
  expect(page).toContain('- C-03: Amount and incremental value are two measures.');
});

it('shows settings of each segment beside each other, then the others', () => {
  expect(page).toContain('| Policy path | SMB | Mid-Market | Large | PubSec |');
  expect(page).toContain('| `thresholds.*.deck.amount` | 5,000 | 10,000 | none | none |');
  expect(page).toContain('| Policy path | Default |\n| --- | --- |\n| `fiscalYearStartMonth` | 2 |');
});

it('lists the fields of the rule, of when it applies, and those that help', () => {
  expect(page).toContain('| Close Date | `opportunity.closeDate` | yes |');
  expect(page).toContain('| Stage | `opportunity.stage` | yes |');
  expect(page).toContain('| Opportunity Owner | `opportunity.owner` | helps |');
});

it('shows the cases of the rule and of no other', () => {
  expect(page).toContain('| Case | Outcome |\n| --- | --- |\n| a date \\| a stage | pass |\n');
  expect(page).not.toContain('not of this rule');
});

it('says so when a rule has no settings, fields or cases', () => {
  const list = definePipelineRule({ ...meta, parameters: [], needs: [], judgePipeline: () => [] });
  expect(rulePage(list, []).match(/^None\.$/gm)).toHaveLength(3);
});

it('is listed under its group, with groups that have no rule left out', () => {
  const index = indexPage([rule]);
  expect(index.match(/^## .*/gm)).toEqual(['## Opportunity up to date']);
  expect(index).toContain('| [sample](rules/sample.md) | Warning | The \\*sample\\* is there |');
});
