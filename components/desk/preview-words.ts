import type { Preview } from '../../lib/judging/preview.ts';

/**
 * `Saving this clears 2 and raises 1.` What is none is not named, and nothing is claimed of a saved value that
 * was not seen.
 */
export function previewWords({ clears, raises, isPartial }: Preview): string {
  const parts = [
    clears.length > 0 ? `clears ${clears.length}` : '',
    raises.length > 0 ? `raises ${raises.length}` : '',
  ].filter((part) => part !== '');
  if (parts.length > 0) return `Saving this ${parts.join(' and ')}.`;
  return isPartial
    ? 'What saving this changes is not known: a saved value was not seen.'
    : 'Saving this changes no finding.';
}
