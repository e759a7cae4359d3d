import { describe, expect, it } from 'vitest';
import { exportReport } from '../../lib/judging/export-report.ts';
import { defaultPolicy } from '../../lib/policy/index.ts';
import { dealWith, WEDNESDAY } from '../../lib/rules/cases.ts';
import { evaluate } from '../../lib/rules/index.ts';
import { judge } from './judge.ts';

const facts = dealWith({ nextSteps: null });
const report = evaluate(facts, defaultPolicy, WEDNESDAY);
const TODAY = ['--today', '2026-03-18'];

/** Runs the command over files that are given as values or texts. */
async function run(files: Record<string, unknown>, ...words: string[]) {
  const printed: string[] = [];
  const notes: string[] = [];
  const exitCode = await judge(words, {
    read(path) {
      const file = files[path];
      if (file === undefined) throw new Error('no such file');
      if (file instanceof Error) throw file;
      return typeof file === 'string' ? file : JSON.stringify(file);
    },
    columns: typeof files.columns === 'number' ? files.columns : 200,
    now: () => new Date(2026, 2, 18, 10),
    print: (text) => printed.push(text),
    note: (text) => notes.push(text),
  });
  return { exitCode, printed: printed.join('\n'), notes };
}

function exported(changes: object = {}) {
  const policy = { ...defaultPolicy, name: 'Exported' };
  return exportReport({ facts, policy, clock: WEDNESDAY, report: { ...report, ...changes } });
}

describe('facts in a file', () => {
  it('are judged as of the day named, the failures first', async () => {
    const { exitCode, printed, notes } = await run({ 'f.json': facts }, 'f.json', ...TODAY);
    expect(exitCode).toBe(0);
    expect(notes).toEqual([]);
    const lines = printed.split('\n');
    expect(lines[0]).toBe('Judged by "Sales handbook" as of 2026-03-18.');
    const first = lines.findIndex((line) => line.startsWith('severity')) + 2;
    expect(lines[first]).toMatch(/^error +fail +next-step-present +Next Steps is blank\. +Write /);
    expect(printed).toMatch(/^Score \d+ %; judged \d+ % of what could apply; segment SMB\.$/m);
    expect(printed).toMatch(/^Next steps +\d+ % +\d+ %$/m);
  });

  it('are judged as of today, which is said, when no day is named', async () => {
    const { printed, notes } = await run({ 'f.json': facts }, 'f.json');
    expect(printed).toContain('as of 2026-03-18.');
    expect(notes).toEqual([expect.stringMatching(/^No day was given: judged as of today, 2026-03-18\./)]);
  });

  it('are told in lines that fit a narrow terminal', async () => {
    const { printed } = await run({ 'f.json': facts, columns: 80 }, 'f.json', ...TODAY);
    expect(printed).toMatch(/^error {2}fail {2}next-step-present\n {2}Next Steps is blank\.\n {2}Write /m);
    expect(Math.max(...printed.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80);
  });

  it('give the report itself as JSON', async () => {
    const { printed } = await run({ 'f.json': facts }, 'f.json', '--json', ...TODAY);
    expect(JSON.parse(printed)).toEqual(evaluate(facts, defaultPolicy, { today: '2026-03-18' }));
  });

  it('are judged by the policy named', async () => {
    const policy = { name: 'Ours', rules: { 'next-step-present': { enabled: false } } };
    const { printed } = await run(
      { 'f.json': facts, 'p.json': policy },
      'f.json',
      '--policy',
      'p.json',
      ...TODAY,
    );
    expect(printed).toContain('Judged by "Ours"');
    expect(printed).toMatch(/not-applicable +next-step-present +Switched off/);
  });
});

describe('an exported report', () => {
  it('is judged again with its own policy and clock, and found the same', async () => {
    const { exitCode, printed, notes } = await run({ 'r.json': await exported() }, 'r.json');
    expect(exitCode).toBe(0);
    expect(printed).toContain('Judged by "Exported" as of 2026-03-18.');
    expect(notes).toEqual(['The findings are the same as in the file.']);
  });

  it('tells where its findings are no longer the same', async () => {
    const { exitCode, notes } = await run({ 'r.json': await exported({ score: 0.5 }) }, 'r.json');
    expect(exitCode).toBe(0);
    expect(notes).toEqual([
      `The findings differ from the file, first at score: 0.5 there, ${report.score} now.`,
    ]);
  });

  it('tells that its policy was changed afterwards', async () => {
    const sent = await exported();
    const document = { ...sent.policy.document, name: 'Changed' };
    const { notes } = await run({ 'r.json': { ...sent, policy: { ...sent.policy, document } } }, 'r.json');
    expect(notes[0]).toBe('The policy in the file is not the one it was exported with.');
  });

  it('is not compared when judged as of another day', async () => {
    const { printed, notes } = await run({ 'r.json': await exported() }, 'r.json', '--today', '2026-05-01');
    expect(printed).toContain('as of 2026-05-01.');
    expect(notes).toEqual([]);
  });
});

describe('a list of facts', () => {
  it('has a table for the list and one for each record', async () => {
    const rows = [{ ...facts, record: '006A' }, facts, {}];
    const { exitCode, printed, notes } = await run(
      { 'l.json': rows },
      'l.json',
      '--list',
      'opportunities',
      ...TODAY,
    );
    expect(exitCode).toBe(0);
    expect(printed.match(/^── .* ──$/gm)).toEqual([
      '── 006A ──',
      '── Northwind - 50 Premium ──',
      '── record 3 ──',
    ]);
    expect(notes).toEqual(['The file is taken for the whole list.']);
  });

  it('gives the reports as JSON', async () => {
    const words = ['l.json', '--list', 'accounts', '--json', ...TODAY];
    const { printed } = await run({ 'l.json': [facts] }, ...words);
    const { pipeline, records } = JSON.parse(printed);
    expect(Object.keys(pipeline)).toContain('findings');
    expect(records).toHaveLength(1);
  });
});

it.each(['--help', '-h'])('the usage is printed when %s asks for it', async (word) => {
  const { exitCode, printed, notes } = await run({}, word);
  expect(exitCode).toBe(0);
  expect(printed).toMatch(/^Usage: npm run judge -- <facts\.json>/);
  expect(notes).toEqual([]);
});

describe('what cannot be judged', () => {
  it.each([
    ['facts that are not there', {}, 'f.json: no such file'],
    [
      'a folder',
      { 'f.json': Object.assign(new Error('EISDIR'), { code: 'EISDIR' }) },
      'f.json: this is a folder',
    ],
    [
      'a file that is known no longer',
      { 'f.json': Object.assign(new Error('ENOENT: open'), { code: 'ENOENT' }) },
      'f.json: there is no such file',
    ],
    ['a file of another fault', { 'f.json': new Error('EIO: read') }, 'f.json: EIO: read'],
    [
      'a text that is not JSON',
      { 'f.json': '{"opportunity": ' },
      expect.stringMatching(/^f\.json: not JSON: .+/),
    ],
    [
      'a field that is none',
      { 'f.json': { opportunity: { closedate: null } } },
      'f.json: opportunity.closedate: not known here',
    ],
    [
      'a list without --list',
      { 'f.json': [] },
      'f.json: this is a list; say --list opportunities or --list accounts',
    ],
    [
      'a broken export',
      { 'f.json': { format: 'squeaky-report', version: 9 } },
      'f.json: version: newer than this Squeaky reads (1)',
    ],
  ])('is %s', async (_name, files, message) => {
    const { exitCode, printed, notes } = await run(files, 'f.json', ...TODAY);
    expect(exitCode).toBe(1);
    expect(printed).toBe('');
    expect(notes).toEqual([message]);
  });

  it.each([
    [
      'a policy with a wrong value',
      { fiscalYearStartMonth: 0 },
      'p.json: fiscalYearStartMonth: expected a month from 1 to 12, got 0',
    ],
    ['a policy that is not JSON', 'name: ours', expect.stringMatching(/^p\.json: not JSON: .+/)],
  ])('is %s', async (_name, policy, message) => {
    const words = ['f.json', '--policy', 'p.json', ...TODAY];
    const { exitCode, notes } = await run({ 'f.json': facts, 'p.json': policy }, ...words);
    expect(exitCode).toBe(1);
    expect(notes).toEqual([message]);
  });

  it('names every key that is not known', async () => {
    const unknown = { opportunity: { closedate: null, amout: null }, acount: {} };
    const { notes } = await run({ 'f.json': unknown }, 'f.json', ...TODAY);
    expect(notes).toEqual([
      'f.json: opportunity.closedate: not known here',
      'f.json: opportunity.amout: not known here',
      'f.json: acount: not known here',
    ]);
  });

  it('is facts where a list was named', async () => {
    const { exitCode, notes } = await run({ 'f.json': facts }, 'f.json', '--list', 'accounts', ...TODAY);
    expect(exitCode).toBe(1);
    expect(notes).toEqual(['f.json: expected a list of facts']);
  });

  it('is a command line that is not understood, and then the usage is shown', async () => {
    const { exitCode, notes } = await run({ 'f.json': facts }, 'f.json', '--unknown');
    expect(exitCode).toBe(2);
    expect(notes[0]).toMatch(/^Unknown option '--unknown'\.\n\nUsage: npm run judge/);
  });
});
