import { describe, expect, it } from 'vitest';
import type { FieldRow } from '../../lib/judging/field-row.ts';
import { sourceWords } from './source-words.ts';

const now = 10_000_000_000;
const then = now - 12 * 60_000;

describe('where a field was read', () => {
  it.each<[Partial<FieldRow>, string]>([
    [{}, ''],
    [{ origin: 'this page' }, 'by label'],
    [{ origin: 'this page', isCut: true }, 'by label, its beginning only'],
    [{ origin: 'this page', isHidden: true }, 'in a closed tab'],
    [{ origin: 'this page', isHidden: true, seenAt: then }, 'in a closed tab, seen 12 minutes ago'],
    [{ origin: 'seen before', seenAt: then }, 'seen 12 minutes ago'],
    [{ origin: 'seen before', seenAt: then, isStale: true }, 'seen 12 minutes ago, before a save'],
    [{ origin: 'account page', seenAt: then }, 'account page, 12 minutes ago'],
    [{ origin: 'account page', seenAt: then, isStale: true }, 'account page, 12 minutes ago, before a save'],
  ])('%j: %s', (row, words) => {
    const known = { path: 'opportunity.stage', label: 'Stage', isDraft: false, locator: 'label' } as const;
    expect(sourceWords({ ...known, fact: { state: 'blank' }, ...row }, now)).toBe(words);
  });
});
