import { expect, it } from 'vitest';
import { type LocaleEvidence, MAX_SAMPLES } from '../reading/reading.ts';
import { mergeEvidence } from './merge-evidence.ts';

function evidence(samples: string[], more: Partial<LocaleEvidence> = {}): LocaleEvidence {
  return { lang: 'en-US', samples, dateExamples: [], ...more };
}

it('is the page’s own at first', () => {
  expect(mergeEvidence(undefined, evidence(['1']))).toEqual(evidence(['1']));
});

it('joins newer before older, each text once, and keeps a currency that was named', () => {
  const before = evidence(['2', '3'], { currency: 'EUR', dateExamples: ['12/31/2026'] });
  expect(mergeEvidence(before, evidence(['1', '2'], { lang: 'de' }))).toEqual({
    lang: 'de',
    currency: 'EUR',
    samples: ['1', '2', '3'],
    dateExamples: ['12/31/2026'],
  });
});

it('forgets what a page contradicts', () => {
  expect(mergeEvidence(evidence(['31/12/2026']), evidence(['12/31/2026']))).toEqual(evidence(['12/31/2026']));
});

it('stays bounded and keeps what shows a format, however long ago', () => {
  const many = Array.from({ length: MAX_SAMPLES }, (_, index) => String(index));
  const { samples } = mergeEvidence(evidence(['31/12/2026', 'x']), evidence(many));
  expect(samples).toHaveLength(MAX_SAMPLES);
  expect(samples).toContain('31/12/2026');
  expect(samples).not.toContain('x');
});
