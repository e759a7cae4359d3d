import { describe, expect, it } from 'vitest';
import { dayLines, parseDayLines } from './day-lines.ts';

describe('days, one on a line', () => {
  it('are read in order, twice where there were two calls, without empty lines', () => {
    const read = parseDayLines('\n 2026-03-18\r\n2026-03-02\n\n2026-03-18 \n', 10);
    expect(read).toEqual({ ok: true, days: ['2026-03-02', '2026-03-18', '2026-03-18'] });
    expect(read.ok && dayLines(read.days)).toBe('2026-03-02\n2026-03-18\n2026-03-18');
  });

  it('are none in an empty text', () => {
    expect(parseDayLines(' \n', 10)).toEqual({ ok: true, days: [] });
  });

  it('are refused together, each wrong line named', () => {
    const read = parseDayLines('2026-03-18\n18/03/2026\n\n2026-02-30', 10);
    expect(read.ok ? [] : read.errors.map(({ message }) => message)).toEqual([
      'line 2: expected a day like 2026-03-18, got "18/03/2026"',
      'line 4: expected a day like 2026-03-18, got "2026-02-30"',
    ]);
  });

  it('are refused when there are too many', () => {
    const read = parseDayLines('2026-03-18\n'.repeat(3), 2);
    expect(read.ok ? [] : read.errors.map(({ message }) => message)).toEqual([
      'expected at most 2 days, got 3',
    ]);
  });
});
