import { expect, it } from 'vitest';
import { mixesDigits, plain } from './digits.ts';

it('digits that locales use become ASCII digits', () => {
  const locales = [
    'ar-EG',
    'fa',
    'hi-u-nu-deva',
    'bn',
    'mr',
    'ne',
    'my',
    'th-u-nu-thai',
    'ta-u-nu-tamldec',
    'ccp',
    'ff-Adlm',
    'sat',
    'mni-Beng',
    'dz',
    'km-u-nu-khmr',
    'lo-u-nu-laoo',
  ];
  for (const locale of locales) {
    const shown = new Intl.NumberFormat(locale, { useGrouping: false }).format(1234567890);
    expect([locale, plain(shown)]).toEqual([locale, '1234567890']);
  }
});

it('spaces, minus signs, apostrophes and percent signs have one spelling', () => {
  expect(plain('\u22121\u00a0234\u202f567')).toBe('-1 234 567');
  expect(plain('12’500\u066a')).toBe("12'500%");
  expect(plain('￥１，５００')).toBe('¥1,500');
  expect(plain('￦5 ￡5')).toBe('₩5 £5');
  expect(plain('！１～')).toBe('!1~');
  expect(plain('1 \u00a0 234')).toBe('1 234');
});

it('marks that cannot be seen are left out', () => {
  expect(plain('\u200f\u061c12\u200e.5\u2069\ufeff')).toBe('12.5');
});

it('letters and superscript digits stay as they are', () => {
  expect(plain('Größe 12² ½ ①')).toBe('Größe 12² ½ ①');
});

it('a text with digits of two systems is told apart', () => {
  expect(mixesDigits('1٢3')).toBe(true);
  expect(mixesDigits('١٢٣')).toBe(false);
  expect(mixesDigits('123')).toBe(false);
  expect(mixesDigits('')).toBe(false);
});
