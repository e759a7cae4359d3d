import { describe, expect, it } from 'vitest';
import type { FieldPath } from '../fields/index.ts';
import { noNotes } from '../notes/notes.ts';
import { defaultPolicy } from '../policy/index.ts';
import type { Cell, LocaleEvidence } from '../reading/reading.ts';
import type { SeenHost, SeenPage, SeenRecord } from '../reading/seen.ts';
import { countIssues, type JudgeInput, judgePage, openIn } from './judge-page.ts';

const url = 'https://acme.lightning.force.com/lightning/r/Opportunity/006000000000001/view';
const evidence: LocaleEvidence = { lang: 'en-US', samples: [], dateExamples: ['12/31/2026'] };
type Cells = Partial<Record<FieldPath, Partial<Cell> & { text: string }>>;

function seenWith(page: SeenPage['page']): SeenPage {
  return { version: 1, reader: 'salesforce-lightning', url, seenAt: 100, page };
}

function asCells(cells: Cells, more: object = {}) {
  return Object.fromEntries(
    Object.entries(cells).map(([path, cell]) => [path, { locator: 'api-name', ...cell, ...more }]),
  );
}

function deal(cells: Cells, own = evidence): SeenPage {
  const record = '006000000000001';
  return seenWith({ status: 'read', kind: 'opportunity', record, cells: asCells(cells), evidence: own });
}

function memory(cells: Cells, more: Partial<SeenRecord> = {}): SeenRecord {
  const known = { version: 2, kind: 'opportunity', url, seenAt: 50, evidence } as const;
  return { ...known, cells: asCells(cells, { seenAt: 50 }), ...more };
}

function judge(page: SeenPage | undefined, more: Partial<JudgeInput> = {}) {
  const clock = { today: '2026-03-18' };
  return judgePage({ page, account: undefined, policy: defaultPolicy, clock, ...more });
}

function judged(page: SeenPage, more: Partial<JudgeInput> = {}) {
  const result = judge(page, more);
  if (!('report' in result)) throw new Error(result.status);
  return result;
}

const address = { kind: 'opportunity', record: '006000000000001' } as const;
const amount: Cells = { 'opportunity.amount': { text: '$6,000.00' } };

describe('a page without a judgement', () => {
  it.each([
    [undefined, { status: 'no-record' }],
    [seenWith({ status: 'no-record' }), { status: 'no-record' }],
    [
      seenWith({ status: 'reading', ...address }),
      { status: 'reading', crm: 'salesforce-lightning', ...address },
    ],
    [
      seenWith({ status: 'broken', why: 'no-fields', ...address }),
      { status: 'broken', why: 'no-fields', crm: 'salesforce-lightning', ...address },
    ],
  ])('%#', (page, expected) => {
    expect(judge(page)).toEqual(expected);
    expect(judge(page, { isPaused: true })).toEqual({ status: 'paused' });
  });
});

describe('a judged page', () => {
  it('names the record and says when too little was read', () => {
    expect(judged(deal({ 'opportunity.name': { text: 'Acme' } }))).toMatchObject({
      status: 'not-enough',
      name: 'Acme',
      ...address,
    });
    expect(judged(deal({ 'opportunity.stage': { text: 'Closed Lost' } }))).not.toHaveProperty('name');
  });

  it('is judged with what was seen of the record before', () => {
    const page = deal({ 'opportunity.name': { text: 'Acme' } });
    const { facts, rows } = judged(page, { own: memory(amount) });
    expect(facts.opportunity).toEqual({ name: 'Acme', amount: { amount: 6_000, currency: 'USD' } });
    expect(rows.find(({ path }) => path === 'opportunity.amount')).toMatchObject({
      origin: 'seen before',
      seenAt: 50,
    });
  });

  it('says what was seen before a save', () => {
    const page = deal({ 'opportunity.name': { text: 'Acme' } });
    const { rows } = judged(page, { own: memory(amount, { savedAt: 60 }) });
    const stale = rows.filter(({ isStale }) => isStale).map(({ path }) => path);
    expect(stale).toEqual(['opportunity.amount']);
  });

  it('says what only a closed tab shows', () => {
    const { rows } = judged(deal({ 'opportunity.amount': { text: '$6,000.00', offScreen: true } }));
    expect(rows.find(({ path }) => path === 'opportunity.amount')).toMatchObject({ isHidden: true });
  });
});

describe('dates that can be read two ways', () => {
  const plain = { ...evidence, dateExamples: [] };
  const page = deal({ 'opportunity.closeDate': { text: '03/04/2026' } }, plain);
  const host = (...dateExamples: string[]): SeenHost => ({
    version: 1,
    seenAt: 90,
    since: 0,
    evidence: { ...plain, dateExamples },
  });
  const closeDate = (...args: Parameters<typeof judged>) => judged(...args).facts.opportunity?.closeDate;

  it('are read as other pages of the host write them', () => {
    expect(closeDate(page)).toEqual({ unreadable: '03/04/2026' });
    expect(closeDate(page, { host: host('31/12/2026') })).toBe('2026-04-03');
  });

  it('are read as their own page writes them, whatever others do', () => {
    const own = deal({ 'opportunity.closeDate': { text: '03/04/2026' } });
    expect(closeDate(own, { host: host('31/12/2026') })).toBe('2026-03-04');
  });

  it('are read by the host’s pages in what is remembered too', () => {
    const before = memory({ 'opportunity.closeDate': { text: '03/04/2026' } }, { evidence: plain });
    const own = deal({ 'opportunity.name': { text: 'Acme' } }, plain);
    expect(closeDate(own, { own: before, host: host('31/12/2026') })).toBe('2026-04-03');
    expect(closeDate(own, { own: before, host: { ...host('31/12/2026'), since: 80 } })).toBeUndefined();
  });
});

describe('what saving would change', () => {
  const stage: Cells = { 'opportunity.stage': { text: '2-Scoping' } };
  const nextSteps = (text: string, more: Partial<Cell> = {}): Cells => ({
    ...stage,
    'opportunity.nextSteps': { text, draft: true, ...more },
  });
  const saved = (text: string) => ({ text, locator: 'api-name' }) as const;
  const rules = (page: SeenPage, more: Partial<JudgeInput> = {}) => {
    const { preview } = judged(page, more);
    const ids = (findings: { rule: string }[] = []) =>
      findings.map(({ rule }) => rule).filter((rule) => rule === 'next-step-present');
    return preview && [ids(preview.clears), ids(preview.raises), preview.isPartial];
  };

  it('says nothing of what is set aside', () => {
    const aside = { kind: 'not-relevant', on: '2026-03-18', reason: 'A pilot' } as const;
    const notes = { notes: { ...noNotes, snoozes: { 'next-step-present': aside } } };
    const fills = deal(nextSteps('Send Dana the quote.', { saved: saved('') }));
    const blanks = deal(nextSteps('', { saved: saved('Send Dana the quote.') }));
    expect([rules(fills), rules(blanks)]).toEqual([
      [['next-step-present'], [], false],
      [[], ['next-step-present'], false],
    ]);
    expect([rules(fills, { notes }), rules(blanks, { notes })]).toEqual([
      [[], [], false],
      [[], [], false],
    ]);
  });

  it('is not told of a page without edits', () => {
    expect(judged(deal(stage))).not.toHaveProperty('preview');
  });

  it('is not told of a record that was never saved', () => {
    const { page } = deal(nextSteps('Call Dana'));
    const form = seenWith({ ...page, record: 'new' } as SeenPage['page']);
    expect(judged(form)).not.toHaveProperty('preview');
  });

  it('is told by the saved value on the page', () => {
    const clears = deal(nextSteps('Call Dana', { saved: saved('') }));
    expect(rules(clears)).toEqual([['next-step-present'], [], false]);
    const raises = deal(nextSteps('', { saved: saved('Call Dana') }));
    expect(rules(raises)).toEqual([[], ['next-step-present'], false]);
    const same = deal(nextSteps('Call Dana', { saved: saved('Call Dana') }));
    expect(rules(same)).toEqual([[], [], false]);
  });

  it('is told by the saved value that was seen before', () => {
    const own = memory({ 'opportunity.nextSteps': { text: '' } });
    expect(rules(deal(nextSteps('Call Dana')), { own })).toEqual([['next-step-present'], [], false]);
  });

  it('is not claimed where no saved value was seen, or none that can be read', () => {
    expect(rules(deal(nextSteps('Call Dana')))).toEqual([[], [], true]);
    expect(rules(deal(nextSteps('')))).toEqual([[], [], true]);
    const unreadable = { ...saved('Call'), problem: 'conflict' } as const;
    expect(rules(deal(nextSteps('', { saved: unreadable })))).toEqual([[], [], true]);
  });

  it('takes a saved value for a value, and the edit for what is judged', () => {
    const { facts, rows } = judged(deal(nextSteps('Call Dana', { saved: saved('') })));
    expect(facts.opportunity?.nextSteps).toBe('Call Dana');
    expect(rows.find(({ path }) => path === 'opportunity.nextSteps')).toMatchObject({
      isDraft: true,
      saved: { state: 'blank' },
    });
  });

  it('reads an amount being typed in the currency that was seen before', () => {
    const page = deal({ 'opportunity.amount': { text: '4,000.00', draft: true } });
    const { facts } = judged(page, { own: memory({ 'opportunity.amount': { text: 'EUR 6,000.00' } }) });
    expect(facts.opportunity?.amount).toEqual({ amount: 4_000, currency: 'EUR' });
  });

  it('claims nothing by the account that is being chosen', () => {
    const account = memory({ 'account.segment': { text: 'SMB' } }, { kind: 'account' });
    const chosen = (target: string): Cells => ({
      ...stage,
      'opportunity.amount': { text: '$6,000.00' },
      'opportunity.deckLink': { text: 'https://decks.example/1', draft: true, saved: saved('') },
      'opportunity.accountName': {
        text: 'New',
        target: '001000000000009',
        draft: true,
        saved: { ...saved('Old'), target },
      },
    });
    const clears = (target: string) =>
      judged(deal(chosen(target)), { account }).preview?.clears.map(({ rule }) => rule);
    expect(clears('001000000000009')).toContain('deck-link-present');
    expect(clears('001000000000001')).not.toContain('deck-link-present');
  });
});

describe('what the user wrote about the record', () => {
  const open = deal({ 'opportunity.stage': { text: '2-Scoping' }, 'opportunity.nextSteps': { text: '' } });
  const snooze = { kind: 'not-relevant', on: '2026-03-01', reason: 'A pilot' } as const;
  const aside = { notes: { ...noNotes, snoozes: { 'next-step-present': snooze } } };

  it('sets findings aside, which stay in the report and are not counted', () => {
    const before = judged(open);
    const after = judged(open, { notes: aside });
    expect(after.report).toEqual(before.report);
    expect(after.snoozed.map(({ finding }) => finding.rule)).toEqual(['next-step-present']);
    const [all, left] = [countIssues(before.report), countIssues(after.report, after.snoozed)];
    expect(all.errors + all.warnings - left.errors - left.warnings).toBe(1);
    expect(openIn(after.report, after.snoozed)).toHaveLength(after.report.findings.length - 1);
  });

  it('is part of the person by whom it is judged', () => {
    const notes = { notes: { ...noNotes, reviewedOn: '2026-03-02' } };
    expect(judged(open, { notes }).person).toEqual({ reviewedOn: '2026-03-02' });
    expect(judged(open).person).toEqual({});
  });
});
