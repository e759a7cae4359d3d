import { type FieldPath, isFieldPath, labelAt } from '../../lib/fields/index.ts';
import { citationOf } from '../../lib/handbook/citations.ts';
import { defaultPolicy, segmentKeys } from '../../lib/policy/index.ts';
import { type Setting, settingsAt } from '../../lib/policy/settings-at.ts';
import type { Example } from '../../lib/rules/cases.ts';
import { evaluateWith } from '../../lib/rules/evaluate.ts';
import { groups } from '../../lib/rules/groups.ts';
import type { Rule } from '../../lib/rules/rule.ts';
import { textsOf } from '../../lib/rules/rule-texts.ts';
import { code, escaped, link, markdownTable } from './markdown.ts';

/** The page about one rule, as Markdown. Same rule, policy and cases: same text. */
export function rulePage(rule: Rule, examples: readonly Example[]): string {
  const { when, why } = textsOf(rule);
  return `${[
    `# ${rule.id}`,
    `<!-- Written by \`npm run docs\` from lib/rules/${rule.id}.ts and its test. -->`,
    `${severityWord(rule)} · ${groupName(rule)} · [all rules](../rules.md)`,
    '## What',
    `${escaped(rule.title)}.`,
    '## When',
    escaped(when),
    '## Why',
    escaped(why),
    '## Clause',
    rule.cites.map(clause).join('\n') || 'Not from the handbook.',
    '## Parameters',
    parameters(rule),
    '## Fields it reads',
    fieldsRead(rule),
    '## Examples',
    exampleTable(rule, examples),
  ].join('\n\n')}\n`;
}

export function severityWord({ severity }: Rule): string {
  return `${severity[0]?.toUpperCase()}${severity.slice(1)}`;
}

function groupName(rule: Rule): string {
  return groups.find(({ id }) => id === rule.group)?.name ?? rule.group;
}

function clause(id: string): string {
  const citation = citationOf(id);
  if (!citation) return `- ${id}`;
  if (citation.kind === 'reading') return `- ${id}: ${escaped(citation.note)}`;
  return `- ${id}: ${link(`${citation.page}, ${citation.section}`, citation.url)}`;
}

function parameters(rule: Rule): string {
  const settings = textsOf(rule).parameters.flatMap((path) => settingsAt(defaultPolicy, path));
  const own = (isPerSegment: boolean) => settings.filter(({ path }) => path.includes('*') === isPerSegment);
  const names = segmentKeys.map((key) => defaultPolicy.segments[key].name);
  const tables = [settingTable(names, own(true)), settingTable(['Default'], own(false))];
  return tables.filter(Boolean).join('\n\n') || 'None.';
}

function settingTable(heads: readonly string[], settings: readonly Setting[]): string {
  if (settings.length === 0) return '';
  const rows = settings.map(({ path, values }) => [code(path), ...values.map(valueWords)]);
  return markdownTable(['Policy path', ...heads], rows);
}

function valueWords(value: unknown): string {
  if (value === null) return 'none';
  if (typeof value === 'number') return value.toLocaleString('en-US');
  if (typeof value === 'string') return code(value);
  if (!Array.isArray(value)) return code(JSON.stringify(value));
  return value.map((item) => valueWords(nameOf(item))).join(', ') || 'none';
}

/** Lists of objects (stages) are told by their names. */
function nameOf(item: unknown): unknown {
  return typeof item === 'object' && item !== null && 'name' in item ? item.name : item;
}

const listLabels = {
  activities: 'Activity timeline',
  siblings: "The account's other opportunities",
} as const;

function fieldsRead(rule: Rule): string {
  const needed = distinct([...rule.needs, ...askedOfEmptyRecord(rule)]);
  const used = rule.uses.filter((path) => !needed.includes(path));
  const rows = [
    ...needed.map((path) => [labelOf(path), code(path), 'yes']),
    ...used.map((path) => [labelOf(path), code(path), 'helps']),
  ];
  return rows.length > 0 ? markdownTable(['Field', 'Path', 'Needed'], rows) : 'None.';
}

/** What a rule asks for before it looks at its own fields (stage, segment) shows when nothing is there. */
function askedOfEmptyRecord(rule: Rule): readonly string[] {
  const nothing = { opportunity: {}, account: {} };
  const { findings } = evaluateWith([rule], nothing, defaultPolicy, { today: '2026-03-18' });
  return findings.flatMap(({ outcome, fields }) => (outcome === 'unknown' ? fields : []));
}

function labelOf(path: FieldPath | string): string {
  if (isFieldPath(path)) return escaped(labelAt(path));
  return Object.entries(listLabels).find(([key]) => key === path)?.[1] ?? escaped(path);
}

function exampleTable({ id }: Rule, examples: readonly Example[]): string {
  const own = examples.filter(({ rule }) => rule === id);
  if (own.length === 0) return 'None.';
  return markdownTable(
    ['Case', 'Outcome'],
    own.map(({ name, outcome }) => [escaped(name), outcome]),
  );
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
