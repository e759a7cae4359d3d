import { describe, expect, it } from 'vitest';
import { formatDate, formatMoney, formatTimelineDay, parseDate, parseNumber } from './formats.ts';

const NBSP = '\u00a0';

describe('formatMoney', () => {
  it('writes a symbol, a code, or a code with the converted amount behind it', () => {
    expect(formatMoney(12500, { code: 'USD', style: 'symbol' })).toBe('$12,500.00');
    expect(formatMoney(9800, { code: 'EUR', style: 'code' })).toBe(`EUR${NBSP}9,800.00`);
    const personal = { code: 'AUD', rate: 1.4 };
    expect(formatMoney(100, { code: 'USD', style: 'code', personal })).toBe(
      `USD${NBSP}100.00 (AUD${NBSP}140.00)`,
    );
  });
});

describe('dates', () => {
  it('are written month first, without leading zeros', () => {
    expect(formatDate('2026-03-01')).toBe('3/1/2026');
  });

  it('are read back as they were written', () => {
    expect(parseDate('3/1/2026')).toBe('2026-03-01');
    expect(parseDate(' 12/31/2026 ')).toBe('2026-12-31');
  });

  it('are not guessed', () => {
    expect(['next week', '2/30/2026', '31/12/2026', '2026-03-01', '3/1/26'].map(parseDate)).toEqual(
      Array(5).fill(undefined),
    );
  });

  it('near today are words in the timeline, and older ones carry their year when it is another', () => {
    const today = '2026-03-18';
    const days = ['2026-03-19', '2026-03-18', '2026-03-17', '2026-03-05', '2025-12-31'];
    expect(days.map((day) => formatTimelineDay(day, today))).toEqual([
      'Tomorrow',
      'Today',
      'Yesterday',
      'Mar 5',
      'Dec 31, 2025',
    ]);
  });
});

describe('parseNumber', () => {
  it('reads amounts and percentages as they are shown', () => {
    expect(['$12,500.00', `EUR${NBSP}9,800.00`, '75%', '12500', '-3.5'].map(parseNumber)).toEqual([
      12500, 9800, 75, 12500, -3.5,
    ]);
  });

  it('does not read anything else', () => {
    expect(['about 5k', '5k', '', '1.2.3'].map(parseNumber)).toEqual(Array(4).fill(undefined));
  });
});
