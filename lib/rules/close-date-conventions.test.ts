import { expect, it } from 'vitest';
import { defaultPolicy } from '../policy/index.ts';
import { absent, type DealChanges, dealWith, garbled } from './cases.ts';
import { fitOf, hasCompellingEvent } from './close-date-conventions.ts';

const lenient = { ...defaultPolicy, closeDate: { ...defaultPolicy.closeDate, acceptLastBusinessDay: true } };
const strict = { ...defaultPolicy, closeDate: { ...defaultPolicy.closeDate, acceptLastBusinessDay: false } };

it.each([
  ['2026-05-31', 'month-end', 'month-end'],
  ['2026-05-29', 'last-business-day', 'none'],
  ['2026-05-30', 'none', 'none'],
  ['2026-05-28', 'none', 'none'],
  ['2026-03-31', 'month-end', 'month-end'],
  ['2026-06-01', 'first-of-month', 'first-of-month'],
  ['2026-06-02', 'none', 'none'],
])('%s is %s where the last business day counts, else %s', (day, fit, strictFit) => {
  expect(fitOf(day, lenient)).toBe(fit);
  expect(fitOf(day, strict)).toBe(strictFit);
});

it.each<[DealChanges, boolean | undefined]>([
  [{ whyNow: 'Licence ends on 31 March.' }, true],
  [{ whyNow: 'What ends?' }, false],
  [{ whyNow: 'tbd' }, false],
  [{ whyNow: null }, false],
  [{ whyNow: absent }, undefined],
  [{ whyNow: garbled }, undefined],
])('%j records an event: %s', (changes, has) => {
  expect(hasCompellingEvent(dealWith(changes), defaultPolicy)).toBe(has);
});
