import type { Locator } from '../lib/reading/reading.ts';

/** How a field was found, to follow "found" or stand alone. */
export const locatorWords: Readonly<Record<Locator, string>> = {
  'api-name': 'by API name',
  label: 'by label',
  highlights: 'in the highlights',
  path: 'in the stage path',
  mapping: 'by your mapping',
};
