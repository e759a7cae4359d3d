import { describe, expect, it } from 'vitest';
import { defaultPolicy, parsePolicy, segmentKeys } from '../policy/index.ts';
import { applyEdits } from './apply-edits.ts';
import { numberText } from './number-text.ts';
import { boundsOf, differsFromHandbook, thresholdRows } from './rows.ts';
import { withoutSetting, withSetting } from './sparse-document.ts';

const numbers = numberText('en-US');
const DECK = 'thresholds.smb.deck.amount';

function policyOf(document: unknown) {
  const parsed = parsePolicy(document);
  if (!parsed.ok) throw new Error(parsed.errors[0]?.message);
  return parsed.policy;
}

describe('the rows', () => {
  it('show the handbook’s table, with how each number bounds', () => {
    const table = thresholdRows.map(({ name, measure, key }) => [
      name,
      measure,
      ...segmentKeys.map((segment) =>
        boundsOf(defaultPolicy, segment, key)
          .map(({ word, value }) => `${word} ${value}`)
          .join(' '),
      ),
    ]);
    expect(table).toEqual([
      ['Custom deck', 'Amount', 'over 5000', 'over 10000', '', ''],
      ['Overview and close plan', 'Amount', 'over 5000', 'over 10000', '', ''],
      ['Full Command Plan', 'iACV', 'from 10000', 'from 20000', 'from 50000', 'from 50000'],
      ['Opportunity consult', 'iACV', 'from 10000', 'from 20000', 'from 50000', 'from 50000'],
      ['Lightweight review', 'iACV', 'from 5000 below 10000', 'from 10000 below 20000', '', ''],
    ]);
  });

  it('cover every threshold of the policy', () => {
    expect(thresholdRows.map(({ key }) => key)).toEqual(Object.keys(defaultPolicy.thresholds.smb));
  });

  it('name paths that the policy has, so that its errors can be told apart', () => {
    for (const segment of segmentKeys) {
      for (const { key } of thresholdRows) {
        for (const { path } of boundsOf(defaultPolicy, segment, key)) {
          const parsed = parsePolicy(withSetting({}, path, 'wrong'));
          expect(parsed.ok ? [] : parsed.errors.map((error) => error.path)).toEqual([path]);
        }
      }
    }
  });
});

describe('what differs from the handbook', () => {
  it('is nothing for its own policy', () => {
    expect(differsFromHandbook(defaultPolicy)).toBe(false);
  });

  it.each([
    ['a number', { thresholds: { smb: { deck: { amount: 6_000 } } } }],
    ['an operator', { thresholds: { smb: { deck: { operator: '>=' } } } }],
    ['a demand that is dropped', { thresholds: { smb: { deck: null } } }],
    ['a demand that is added', { thresholds: { large: { deck: { amount: 1, operator: '>' } } } }],
  ])('can be %s', (_what, document) => {
    expect(differsFromHandbook(policyOf(document))).toBe(true);
  });

  it('is not another part of the policy', () => {
    expect(differsFromHandbook(policyOf({ nextStep: { graceDays: 2 } }))).toBe(false);
  });
});

describe('a sparse document', () => {
  it('says only what was changed', () => {
    expect(withSetting({ version: 1 }, DECK, 6_000)).toEqual({
      version: 1,
      thresholds: { smb: { deck: { amount: 6_000 } } },
    });
  });

  it('forgets a setting that is the handbook’s again, and what is empty without it', () => {
    expect(withSetting(withSetting({}, DECK, 6_000), DECK, 5_000)).toEqual({ version: 1 });
  });

  it('keeps everything else as it was', () => {
    const before = {
      version: 1,
      name: 'Ours',
      rules: { 'amount-nonzero': { enabled: false } },
      thresholds: { smb: { deck: { operator: '>=' }, overview: { amount: 1 } } },
    };
    const after = withSetting(before, DECK, 6_000);
    expect(after).toEqual({
      ...before,
      thresholds: { smb: { deck: { operator: '>=', amount: 6_000 }, overview: { amount: 1 } } },
    });
    expect(withSetting(after, DECK, 5_000)).toEqual(before);
  });

  it('loses a whole part at a time', () => {
    const document = withSetting({ version: 1, name: 'Ours' }, DECK, 6_000);
    expect(withoutSetting(document, 'thresholds')).toEqual({ version: 1, name: 'Ours' });
  });

  it.each([undefined, null, 5, 'text', []])('begins anew where there is none: %j', (nothing) => {
    expect(withSetting(nothing, DECK, 6_000)).toEqual(withSetting({}, DECK, 6_000));
    expect(withoutSetting(nothing, DECK)).toEqual({ version: 1 });
  });
});

describe('edits', () => {
  it('become a sound document together, where one alone would not', () => {
    const from = { path: 'thresholds.smb.review.from', text: '20,000' };
    const below = { path: 'thresholds.smb.review.below', text: '30,000' };
    expect(applyEdits({}, [from], numbers)).toMatchObject({
      ok: false,
      errors: [{ path: 'thresholds.smb.review' }],
    });
    expect(applyEdits({}, [from, below], numbers)).toEqual({
      ok: true,
      document: { version: 1, thresholds: { smb: { review: { from: 20_000, below: 30_000 } } } },
    });
  });

  it.each(['5k', '-1', '1e9999', ''])('of %j get the policy’s own, located error', (text) => {
    expect(applyEdits({}, [{ path: DECK, text }], numbers)).toEqual({
      ok: false,
      errors: [
        { path: DECK, message: `${DECK}: expected a number of 0 or more, got ${JSON.stringify(text)}` },
      ],
    });
  });
});
