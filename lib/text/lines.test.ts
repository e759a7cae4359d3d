import { describe, expect, it } from 'vitest';
import { linesOf, withoutMarker } from './lines.ts';

describe('the lines of a text', () => {
  it.each([
    'Dana signs\nLee pays',
    'Dana signs\r\nLee pays',
    'Dana signs\rLee pays',
    'Dana signs\n\n\nLee pays\n',
    'Dana signs<br>Lee pays',
    'Dana signs<p>Lee pays',
    '<p>Dana signs</p><p>Lee pays</p>',
    '<h2>Dana signs</h2>Lee pays',
    '<ul><li class="ql-indent-1">Dana signs</li><li class="ql-indent-1">Lee pays</li></ul>',
  ])('end where a reader sees them end: %j', (text) => {
    expect(linesOf(text)).toEqual(['Dana signs', 'Lee pays']);
  });

  it.each(['Dana signs on\nthe last Friday', 'Dana signs on<br>the last Friday'])(
    'are one when a writer only wrapped it: %j',
    (text) => {
      expect(linesOf(text)).toEqual(['Dana signs on the last Friday']);
    },
  );

  it('are one after a comma or a number too', () => {
    expect(linesOf('Dana, who signs,\nand Lee')).toEqual(['Dana, who signs, and Lee']);
    expect(linesOf('Dana signs 50\nseats')).toEqual(['Dana signs 50 seats']);
  });

  it.each(['Dana signs.\nthen Lee pays', 'Dana signs\nLee pays', 'Dana signs\na) Lee pays'])(
    'are two when the first has ended or the second begins an entry: %j',
    (text) => {
      expect(linesOf(text)).toHaveLength(2);
    },
  );

  it('are none when there is nothing to see', () => {
    expect(linesOf('')).toEqual([]);
    expect(linesOf('<p>&nbsp;</p>\n')).toEqual([]);
  });
});

describe('the marker of a list', () => {
  it.each([
    '- Call Dana',
    '-- Call Dana',
    '• Call Dana',
    '-[ ] Call Dana',
    '[] Call Dana',
    '[x] Call Dana',
    '- [X] Call Dana',
    '2. Call Dana',
    '12. Call Dana',
    '2.Call Dana',
    '(2) Call Dana',
    'b) Call Dana',
    ' - Call Dana ',
  ])('is no part of what %j says', (line) => {
    expect(withoutMarker(line)).toBe('Call Dana');
  });

  it.each(['-', '—', '[ ]', '3.'])('may be all there is: %j', (line) => {
    expect(withoutMarker(line)).toBe('');
  });

  it.each(['-5 % of the seats', '1.5 million', '2026. A year', 'Dr. Dana calls', '[y] Call Dana'])(
    'is not what %j begins with',
    (line) => {
      expect(withoutMarker(line)).toBe(line);
    },
  );
});
