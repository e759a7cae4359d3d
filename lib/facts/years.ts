/** No CRM record is older than CRM systems, and no deal is planned further than a long contract. */
export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2100;
/** Years the Buddhist calendar is ahead; the Thai locales of CLDR show it by default. */
export const BUDDHIST_OFFSET = 543;
const FIRST_BUDDHIST_YEAR = 2400;
const LAST_BUDDHIST_YEAR = 2700;

/** A year of our time in the Gregorian calendar. Hijri, Persian and Hebrew years never are. */
export function isPlausibleYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** A year that is far off in the Gregorian calendar and of our time in the Buddhist one. */
export function isBuddhistYear(year: number): boolean {
  return year >= FIRST_BUDDHIST_YEAR && year <= LAST_BUDDHIST_YEAR;
}
