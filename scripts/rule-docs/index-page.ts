import { groups } from '../../lib/rules/groups.ts';
import type { Rule } from '../../lib/rules/rule.ts';
import { escaped, markdownTable } from './markdown.ts';
import { severityWord } from './rule-page.ts';

/** The list of all rules by group, as Markdown. */
export function indexPage(rules: readonly Rule[]): string {
  const parts = groups.flatMap(({ id, name }) => {
    const own = rules.filter(({ group }) => group === id);
    return own.length > 0 ? [`## ${name}`, ruleTable(own)] : [];
  });
  return `${[
    '# Rules',
    '<!-- Written by `npm run docs` from the rules in lib/rules. -->',
    `${rules.length} rules, by the part of the handbook they belong to. Each has a page with its clause, its settings and the cases it is tested with.`,
    ...parts,
  ].join('\n\n')}\n`;
}

function ruleTable(rules: readonly Rule[]): string {
  return markdownTable(
    ['Rule', 'Severity', 'What'],
    rules.map((rule) => [`[${rule.id}](rules/${rule.id}.md)`, severityWord(rule), escaped(rule.title)]),
  );
}
