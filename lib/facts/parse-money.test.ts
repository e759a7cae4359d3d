import { describe, expect, it } from 'vitest';
import { formatOf } from './known-format.fixture.ts';
import { parseMoney } from './parse-money.ts';

const english = formatOf('en-US');

function money(text: string, format = english) {
  const parsed = parseMoney(text, format);
  return parsed.state === 'value' ? [parsed.value.amount, parsed.value.currency] : parsed.state;
}

describe('an amount that says everything itself', () => {
  it.each([
    ['$12,500.00', 12500, 'USD'],
    ['-$12,500.00', -12500, 'USD'],
    ['$959', 959, 'USD'],
    ['$1,000,000', 1000000, 'USD'],
    ['£12,500.00', 12500, 'GBP'],
    ['-£12,500.00', -12500, 'GBP'],
    ['USD\u00a012,500.00', 12500, 'USD'],
    ['12.500,00\u00a0€', 12500, 'EUR'],
    ['-12.500,00\u00a0€', -12500, 'EUR'],
    ['12.500,00\u00a0USD', 12500, 'USD'],
    ['€\u00a012.500,00', 12500, 'EUR'],
    ['-€\u00a012.500,00', -12500, 'EUR'],
    ['€\u00a0-12.500,00', -12500, 'EUR'],
    ["CHF\u00a012'500.00", 12500, 'CHF'],
    ['CHF\u00a012’500.00', 12500, 'CHF'],
    ["CHF-12'500.00", -12500, 'CHF'],
    ['CHF-12’500.00', -12500, 'CHF'],
    ['12\u202f500,00\u00a0€', 12500, 'EUR'],
    ['12\u202f500,00\u00a0USD', 12500, 'USD'],
    ['12\u202f500,00\u00a0$US', 12500, 'USD'],
    ['1500,00\u00a0€', 1500, 'EUR'],
    ['R$\u00a012.500,00', 12500, 'BRL'],
    ['\u221212\u00a0500,00\u00a0€', -12500, 'EUR'],
    ['₺12.500,00', 12500, 'TRY'],
    ['12\u00a0500,00\u00a0Kč', 12500, 'CZK'],
    ['12\u00a0500,00\u00a0zł', 12500, 'PLN'],
    ['￥12,500', 12500, 'JPY'],
    ['¥12,500', 12500, 'JPY'],
    ['₩12,500', 12500, 'KRW'],
    ['₹12,34,567.00', 1234567, 'INR'],
    ['฿12,500.00', 12500, 'THB'],
    ['\u200f12,500.00\u00a0₪', 12500, 'ILS'],
    ['\u200f\u200e-12,500.00\u00a0\u200f₪', -12500, 'ILS'],
    ['\u200f١٢٬٥٠٠٫٠٠\u00a0ج.م.\u200f', 12500, 'EGP'],
    ['\u061c-\u200f١٬٢٣٤٫٥٠\u00a0SAR', -1234.5, 'SAR'],
    ['\u200e\u2212\u200eریال\u00a0۱٬۲۳۴٬۵۶۸', -1234568, 'IRR'],
    ['₹१२,३४,५६७.५०', 1234567.5, 'INR'],
    ['১২,৩৪,৫৬৭.৫০৳', 1234567.5, 'BDT'],
    ['＄１２，５００．００', 12500, 'USD'],
    ['฿๑๒,๕๐๐.๐๐', 12500, 'THB'],
    ['12.500,00-\u00a0€', -12500, 'EUR'],
    ['$12,500.00-', -12500, 'USD'],
    ['($12,500.00)', -12500, 'USD'],
    ['(12.500,00 €)', -12500, 'EUR'],
    ['US$12,500.00', 12500, 'USD'],
    ['CA$12,500.00', 12500, 'CAD'],
    ['A$12,500.00', 12500, 'AUD'],
    ['NT$12,500.00', 12500, 'TWD'],
    ['$12,500.00 USD', 12500, 'USD'],
    ['S/. 12,500.00', 12500, 'PEN'],
    ['CAD $12,500.00', 12500, 'CAD'],
    ['KWD 1,234.500', 1234.5, 'KWD'],
    ['KWD 0.500', 0.5, 'KWD'],
    ['USD 12500.125', 12500.125, 'USD'],
    ['$1,234.5678', 1234.5678, 'USD'],
    ['USD ١٢٫٣٤٥٦', 12.3456, 'USD'],
    ['$0.00', 0, 'USD'],
  ])('%s', (text, amount, currency) => {
    expect(money(text)).toEqual([amount, currency]);
  });

  it('never is minus zero', () => {
    expect(parseMoney('($0.00)', english)).toEqual({ state: 'value', value: { amount: 0, currency: 'USD' } });
  });
});

describe('the amount in the record’s own currency', () => {
  it.each([
    ['USD 100.00 (AUD 140.00)', 100, 'USD'],
    ['USD 1,733,104.35 (EUR 1,500,000.00)', 1733104.35, 'USD'],
    ['EUR 12.500,00 (USD 13.400,00)', 12500, 'EUR'],
    ['-USD 100.00 (-AUD 140.00)', -100, 'USD'],
    ['$100.00 (AUD 140.00)', 100, 'USD'],
    ['100.00 € (AUD 140.00)', 100, 'EUR'],
    ['€100(AUD 140.00)', 100, 'EUR'],
    ['€100.00 (140.00 AUD)', 100, 'EUR'],
  ])('comes before the converted one: %s', (text, amount, currency) => {
    expect(money(text)).toEqual([amount, currency]);
  });

  it('is not taken from a text in which the parentheses hold something else', () => {
    expect(money('USD 100.00 (140.00)')).toBe('unreadable');
    expect(money('(net) USD 100.00 (AUD 140.00)')).toBe('unreadable');
    expect(money('USD 100.00 (estimated)')).toBe('unreadable');
    expect(money('USD 100.00 (AUD 140.00) (EUR 90.00)')).toBe('unreadable');
  });
});

describe('a separator', () => {
  it.each([
    ['12,50 €', 12.5],
    ['12.5 €', 12.5],
    ['1.234 €', 1234],
    ['1,234 €', 1234],
    ['1.234.567 €', 1234567],
    ['0,500 €', 0.5],
  ])('alone in a text is decided by what follows it: %s', (text, amount) => {
    expect(money(text)).toEqual([amount, 'EUR']);
  });

  it('stays undecided before three digits of a currency that has three decimals', () => {
    expect(money('KWD 12.500')).toBe('unreadable');
    expect(money('KWD 12.500', formatOf('en-US', { decimal: { money: '.', number: '.' } }))).toEqual([
      12.5,
      'KWD',
    ]);
    expect(money('KWD 12.500', formatOf('en-US', { decimal: { money: ',', number: ',' } }))).toEqual([
      12500,
      'KWD',
    ]);
  });

  it('that contradicts the page makes the amount unreadable', () => {
    expect(money('12.500,00 €', formatOf('de', { decimal: { money: '.', number: '.' } }))).toBe('unreadable');
    expect(money('1.234 €', formatOf('de', { decimal: { money: '.', number: '.' } }))).toBe('unreadable');
    expect(money('12,50 €', formatOf('de', { decimal: { money: '.', number: '.' } }))).toBe('unreadable');
  });

  it('does not group digits in a way no locale does', () => {
    for (const text of ['$1,23,456,7', '$12,34', '$1,2345', '$,500', '$0,123,456', '$1..5', '$1,234.56.78']) {
      expect([text, money(text)]).toEqual([text, text === '$12,34' ? [12.34, 'USD'] : 'unreadable']);
    }
  });

  it('before more digits than any currency has is believed where the page writes decimals with it', () => {
    expect(money('USD 12.3456')).toBe('unreadable');
    expect(money('USD 12.3456', formatOf('en-US', { decimal: { money: '.', number: undefined } }))).toEqual([
      12.3456,
      'USD',
    ]);
  });

  it('gives no decimals to a currency without any', () => {
    expect(money('¥12.50')).toBe('unreadable');
    expect(money('JPY 12.50')).toBe('unreadable');
    expect(money('JPY 500.00')).toEqual([500, 'JPY']);
  });
});

describe('a text that is not an exact amount', () => {
  it.each(['EUR 1,517,...', 'EUR 1,517,…', 'EUR 1,5…'])('is unreadable when cut short: %s', (text) => {
    expect(parseMoney(text, english)).toMatchObject({ state: 'unreadable', raw: text });
    expect(parseMoney(text, english)).toMatchObject({ reason: expect.stringContaining('Details') });
  });

  it.each(['$31.4K', '1.5M', '$1.5M', '€1.5 bn', '2 Mio. €', '12億', 'USD 3m'])(
    'is unreadable when rounded: %s',
    (text) => {
      expect(parseMoney(text, english)).toMatchObject({
        state: 'unreadable',
        reason: expect.stringContaining('rounded'),
      });
    },
  );

  it.each(['', ' ', '\u00a0', '\u200f', '\u200e \u202f', '-', '–', '—', '--', '---'])(
    'is blank when empty: "%s"',
    (text) => {
      expect(parseMoney(text, english)).toEqual({ state: 'blank' });
    },
  );

  it.each([
    'None',
    '12²',
    '½',
    '$12,500.00 - $15,000.00',
    'USD - 100',
    '$10,000+',
    '>$100',
    '~$100',
    'CHF 100.–',
    '100,- €',
    '- $100',
    '(-$5.00)',
    '-$5.00-',
    '12/31/2026',
    '2026-12-31',
    '$1٢3',
    '<b>$5</b>',
    '1e5',
    '$9,999,999,999,999,999.00',
    '$12 500 00',
    '75%',
    '$',
  ])('is unreadable when it is something else: %s', (text) => {
    expect(money(text)).toBe('unreadable');
  });

  it.each([
    ['¤12', /not written in a way known here/],
    ['€12 USD', /not written in a way known here/],
    ['12500', /No currency is shown/],
    ['12 kr', /written “kr”/],
    ['¥12,500.00', /written “¥”/],
    ['12,500.00 ¥', /written “¥”/],
    ['$10,000+', /not one number/],
  ])('says what is wrong with "%s"', (text, reason) => {
    expect(parseMoney(text, english)).toMatchObject({ reason: expect.stringMatching(reason) });
  });

  it('is cut to a short raw text', () => {
    const parsed = parseMoney('1'.repeat(100_000), english);
    expect(parsed.state === 'unreadable' && parsed.raw.length).toBe(200);
  });
});
