import { isContradicted, isTelling } from '../facts/settled-format.ts';
import { type LocaleEvidence, MAX_SAMPLES } from '../reading/reading.ts';

/**
 * What was seen before of how numbers and dates are written, with what a page shows now. The page wins: when
 * it contradicts what was seen before, as after a change of the user's settings, that is forgotten.
 */
export function mergeEvidence(before: LocaleEvidence | undefined, now: LocaleEvidence): LocaleEvidence {
  if (!before || isContradicted(before, now)) return now;
  return {
    ...before,
    ...now,
    samples: mostTelling(now.samples, before.samples),
    dateExamples: mostTelling(now.dateExamples, before.dateExamples),
  };
}

/** Texts that show a format go before those that show nothing, and newer ones before older ones. */
function mostTelling(now: readonly string[], before: readonly string[]): string[] {
  const all = [...new Set([...now, ...before])];
  if (all.length <= MAX_SAMPLES) return all;
  const telling = new Set(all.filter(isTelling));
  return [...telling, ...all.filter((sample) => !telling.has(sample))].slice(0, MAX_SAMPLES);
}
