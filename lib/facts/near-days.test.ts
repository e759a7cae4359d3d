import { describe, expect, it } from 'vitest';
import { nearDay } from './near-days.ts';

describe('words for the days around now', () => {
  it.each([
    ['Today', '2026-03-01'],
    ['Yesterday', '2026-02-28'],
    ['Tomorrow', '2026-03-02'],
    [' Heute ', '2026-03-01'],
    ['Gestern', '2026-02-28'],
    ['morgen', '2026-03-02'],
    ['Aujourd’hui', '2026-03-01'],
    ['I GÅR', '2026-02-28'],
    ['Man\u0303ana'.normalize('NFD'), '2026-03-02'],
    ['昨日', '2026-02-28'],
    ['wczoraj', '2026-02-28'],
    ['Вчера', '2026-02-28'],
    ['dziś', '2026-03-01'],
    ['Сегодня', '2026-03-01'],
    ['今天', '2026-03-01'],
    ['hôm nay', '2026-03-01'],
    ['jutro', '2026-03-02'],
    ['yarın', '2026-03-02'],
    ['明日', '2026-03-02'],
  ])('%s', (word, day) => {
    expect(nearDay(word, '2026-03-01')).toBe(day);
  });

  it.each(['', 'Today at noon', 'Overdue', 'Mar 1', 'Este mes'])('"%s" is none', (text) => {
    expect(nearDay(text, '2026-03-01')).toBeUndefined();
  });
});
