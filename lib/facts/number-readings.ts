/** One way to understand a run of digits and separators. */
export type NumberReading = {
  /** Not negative. */
  value: number;
  /** `''` when it is read as a whole number. */
  decimal: Mark;
  /** `''` when the digits are not grouped. */
  group: Mark;
  /** Digits after the decimal separator. */
  fraction: number;
};

type Mark = '' | '.' | ',' | ' ' | "'" | '٫' | '٬' | '،';
/** The two separators whose roles swap between locales. */
export type Decimal = '.' | ',';

/** Decimal and group separators of the CLDR locales; those of Arabic script are never ambiguous. */
const DECIMALS = ['', '.', ',', '٫'] as const;
const GROUPS = ['', '.', ',', ' ', "'", '٬', '،'] as const;

/** A double holds every number of so many digits exactly. */
const MAX_DIGITS = 15;

/** Everything a run of digits and separators may mean, without regard to the rest of the page. */
export function numberReadings(core: string): NumberReading[] {
  if (core.replace(/\D/g, '').length > MAX_DIGITS) return [];
  return DECIMALS.flatMap((decimal) => GROUPS.flatMap((group) => readAs(core, decimal, group)));
}

function readAs(core: string, decimal: Mark, group: Mark): NumberReading[] {
  const [whole = '', fraction = '', ...rest] = decimal === '' ? [core] : core.split(decimal);
  if (rest.length > 0 || (decimal !== '' && !/^\d+$/.test(fraction))) return [];
  if (!isGrouped(whole, group)) return [];
  const value = Number(`${whole.replace(/\D/g, '')}.${fraction}`);
  return [{ value, decimal, group, fraction: fraction.length }];
}

/** Groups of three; Indian locales, which group with a comma, put two in all but the last. */
function isGrouped(whole: string, group: Mark): boolean {
  if (group === '') return /^\d+$/.test(whole);
  const [first = '', ...others] = whole.split(group);
  const last = others.pop() ?? '';
  if (!/^[1-9]\d{0,2}$/.test(first) || !/^\d{3}$/.test(last)) return false;
  const isIndian = group === ',' && first.length <= 2 && others.every((part) => /^\d\d$/.test(part));
  return isIndian || others.every((part) => /^\d{3}$/.test(part));
}

/** The readings that agree with the page's own decimal separator. */
export function agreeing(readings: NumberReading[], pageDecimal: Decimal | undefined): NumberReading[] {
  if (!pageDecimal) return readings;
  const other = otherDecimal(pageDecimal);
  return readings.filter(({ decimal, group }) => decimal !== other && group !== pageDecimal);
}

export function otherDecimal(decimal: Decimal): Decimal {
  return decimal === '.' ? ',' : '.';
}

/** True for `1.234`, where the only separator may as well be a group separator. */
export function mayBeGroup(reading: NumberReading, readings: NumberReading[]): boolean {
  return reading.decimal !== '' && readings.some(({ group }) => group === reading.decimal);
}
