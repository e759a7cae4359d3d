import { monthNames } from '../facts/month-names.ts';

/** Short forms that are words of their own beside a number: "5 out of 12", "3 set". */
const NO_MONTHS = ['ago', 'des', 'gen', 'mag', 'out', 'set'];

/** The source of a pattern that finds a month's name in many languages; with the flags `iu`. */
export const MONTH = `(?:${monthNames.filter((name) => !NO_MONTHS.includes(name)).join('|')})(?!\\p{L})`;
