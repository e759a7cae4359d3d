import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatOf } from './known-format.fixture.ts';
import { pageFormat } from './page-format.ts';
import { parseDate } from './parse-date.ts';
import { parseFlag } from './parse-flag.ts';
import { parseMoney } from './parse-money.ts';
import { parseCount, parsePercent } from './parse-number.ts';

const format = formatOf('en-US', { fallbackCurrency: 'USD' });
const parsers = {
  money: (text: string) => parseMoney(text, format),
  date: (text: string) => parseDate(text, format),
  count: (text: string) => parseCount(text, format),
  percent: (text: string) => parsePercent(text, format),
  flag: parseFlag,
};

/** Texts close to real ones find more than texts of any characters. */
const nearlyReal = fc
  .array(fc.constantFrom(..."0123456789٣३.,/-− \u00a0’'()%$€KTZ:年г…٫٬", 'USD', 'AM', 'Dec', '2026'), {
    maxLength: 24,
  })
  .map((parts) => parts.join(''));
const anyText = fc.oneof(nearlyReal, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

describe.each(Object.entries(parsers))('any text read as %s', (_kind, parse) => {
  it('has a state, and never throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(['value', 'blank', 'unreadable']).toContain(parse(text).state);
      }),
      { numRuns: 1000 },
    );
  });

  it('of 100 kB is unreadable or blank, with a short raw text', () => {
    for (const part of ['1', '1,', '(', ' ', '12/31/2026 ', '<script>1</script>', '-', '\u200f', '٣']) {
      const parsed = parse(part.repeat(100_000 / part.length));
      expect(parsed.state).not.toBe('value');
      expect(parsed.state === 'unreadable' ? parsed.raw.length : 0).toBeLessThanOrEqual(200);
    }
  });
});

it('any texts of a page give a format', () => {
  fc.assert(
    fc.property(
      fc.array(anyText),
      anyText,
      fc.option(anyText, { nil: undefined }),
      (texts, lang, currency) => {
        const evidence = {
          lang,
          samples: texts,
          dateExamples: texts,
          ...(currency === undefined ? {} : { currency }),
        };
        expect([undefined, '.', ',']).toContain(pageFormat(evidence, texts).decimal.money);
      },
    ),
    { numRuns: 300 },
  );
});
