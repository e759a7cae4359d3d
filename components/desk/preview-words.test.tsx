import { describe, expect, it } from 'vitest';
import type { Preview } from '../../lib/judging/preview.ts';
import { previewWords } from './preview-words.ts';

function words(clears: number, raises: number, isPartial = false): string {
  const findings = (count: number) => Array<Preview['clears'][number]>(count);
  return previewWords({ clears: findings(clears), raises: findings(raises), isPartial });
}

describe('what saving changes', () => {
  it.each([
    [2, 1, false, 'Saving this clears 2 and raises 1.'],
    [1, 0, false, 'Saving this clears 1.'],
    [0, 3, false, 'Saving this raises 3.'],
    [0, 0, false, 'Saving this changes no finding.'],
    [2, 1, true, 'Saving this clears 2 and raises 1.'],
    [0, 0, true, 'What saving this changes is not known: a saved value was not seen.'],
  ])('%i cleared, %i raised, partly unknown %s', (clears, raises, isPartial, expected) => {
    expect(words(clears, raises, isPartial)).toBe(expected);
  });
});
