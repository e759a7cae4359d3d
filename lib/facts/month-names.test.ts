import { expect, it } from 'vitest';
import { monthNamed } from './month-names.ts';

it('month names are those of CLDR in the languages they were made for', () => {
  const unknown = [
    'en',
    'en-GB',
    'de',
    'de-AT',
    'fr',
    'es',
    'it',
    'pt',
    'pt-PT',
    'nl',
    'sv',
    'da',
    'nb',
  ].flatMap((language) =>
    (['long', 'short'] as const).flatMap((style) =>
      Array.from({ length: 12 }, (_, index) => {
        const format = new Intl.DateTimeFormat(language, {
          day: 'numeric',
          month: style,
          year: 'numeric',
          timeZone: 'UTC',
        });
        const name =
          format.formatToParts(Date.UTC(2026, index, 15)).find(({ type }) => type === 'month')?.value ?? '';
        return monthNamed(name) === index + 1 || /\d/.test(name) ? [] : [`${language} ${name}`];
      }).flat(),
    ),
  );
  expect(unknown).toEqual([]);
});

it('other words name no month', () => {
  for (const word of ['', 'foo', 'mayor', 'constructor', 'lip', 'j.an'])
    expect(monthNamed(word)).toBeUndefined();
});
