/**
 * `npm run docs`: writes `docs/rules.md` and a page for each rule, from the rules and their tests.
 * `--check` writes nothing and ends with 1 when a page is not what would be written; `--examples` prints
 * the cases of the tests as JSON.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { rules } from '../lib/rules/index.ts';
import { loadExamples } from './rule-docs/examples.ts';
import { rulePages, stalePages, writePages } from './rule-docs/pages.ts';

const FOLDER = 'docs';

const { values } = parseArgs({ options: { check: { type: 'boolean' }, examples: { type: 'boolean' } } });
const examples = await loadExamples(rules.map(({ id }) => id));
if (values.examples) console.log(JSON.stringify(examples));
else if (values.check) check();
else write();

function check(): void {
  const stale = stalePages(FOLDER, rulePages(rules, examples));
  if (stale.length === 0) return;
  for (const { path, why } of stale) console.error(`${FOLDER}/${path} is ${why}.`);
  console.error('Run "npm run docs" to write the rule pages again.');
  process.exitCode = 1;
}

function write(): void {
  const changed = writePages(FOLDER, rulePages(rules, examples));
  for (const { path, why } of changed) console.log(`${FOLDER}/${path} was ${why}.`);
  if (changed.length === 0) console.log('Every rule page is up to date.');
}
