import { addDays } from '../calendar/day.ts';
import type { IsoDate } from './facts.ts';

/*
 * The words that pages use for the days around now, in lower case, in the languages that Salesforce is used
 * in most. A word that means another day in some language must not be added: the page's language is only a
 * hint.
 */
const WORDS: readonly (readonly [distance: number, words: readonly string[]])[] = [
  [
    -1,
    [
      ...['yesterday', 'gestern', 'hier', 'ayer', 'ieri', 'ontem', 'gisteren', 'i går', 'igår', 'eilen'],
      ...['wczoraj', 'včera', 'tegnap', 'dün', 'вчера', 'вчора', 'χθες', 'אתמול', 'أمس', 'เมื่อวาน'],
      ...['昨日', '昨天', '어제', 'kemarin', 'hôm qua'],
    ],
  ],
  [
    0,
    [
      ...['today', 'heute', "aujourd'hui", 'hoy', 'oggi', 'hoje', 'vandaag', 'i dag', 'idag', 'tänään'],
      ...['dzisiaj', 'dziś', 'dnes', 'bugün', 'сегодня', 'сьогодні', 'σήμερα', 'היום', 'اليوم', 'วันนี้'],
      ...['今日', '今天', '오늘', 'hari ini', 'hôm nay'],
    ],
  ],
  [
    1,
    [
      ...['tomorrow', 'morgen', 'demain', 'mañana', 'domani', 'amanhã', 'i morgen', 'i morgon', 'imorgon'],
      ...['huomenna', 'jutro', 'zítra', 'holnap', 'yarın', 'завтра', 'αύριο', 'מחר', 'غدًا', 'غداً'],
      ...['พรุ่งนี้', '明日', '明天', '내일', 'besok', 'ngày mai'],
    ],
  ],
];

const distanceOf = new Map(
  WORDS.flatMap(([distance, words]) => words.map((word) => [word, distance] as const)),
);

/** The day that a word such as "Yesterday" stands for; `undefined` for any other text. */
export function nearDay(text: string, today: IsoDate): IsoDate | undefined {
  const word = text.normalize('NFC').trim().toLowerCase().replaceAll('’', "'");
  const distance = distanceOf.get(word);
  return distance === undefined ? undefined : addDays(today, distance);
}
