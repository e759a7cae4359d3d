/** How amounts are written and read in one locale. */
export type NumberText = {
  /** `5000` → `5,000`. */
  format(value: number): string;
  /**
   * The number a text states, or `undefined` when it states none or could mean two: `5,000` is five
   * thousand only where that is how thousands are written.
   */
  parse(text: string): number | undefined;
};

/** Beyond these digits a number is no longer exact. */
const MAX_DIGITS = 15;
/** Thresholds are money; three digits after a separator would look like thousands. */
const FRACTION = /^\d{1,2}$/;

/** @param locale BCP 47 tag of the user's locale. */
export function numberText(locale: string): NumberText {
  const formatter = new Intl.NumberFormat(locale, {
    numberingSystem: 'latn',
    useGrouping: 'always',
    maximumFractionDigits: 6,
  });
  const parts = formatter.formatToParts(1_234_567.5);
  const group = separator(parts, 'group');
  const decimal = separator(parts, 'decimal');
  const format = (value: number) => formatter.format(value);

  function parse(text: string): number | undefined {
    const [whole = '', fraction, ...more] = evenSpaces(text.trim()).split(decimal);
    if (more.length > 0 || (fraction !== undefined && !FRACTION.test(fraction))) return undefined;
    const digits = whole.split(group).join('');
    if (!/^\d+$/.test(digits) || digits.length > MAX_DIGITS) return undefined;
    const isGroupedAsShown = evenSpaces(format(Number(digits))) === whole;
    if (whole !== digits && !isGroupedAsShown) return undefined;
    return Number(fraction === undefined ? digits : `${digits}.${fraction}`);
  }

  return { format, parse };
}

function separator(parts: Intl.NumberFormatPart[], type: 'group' | 'decimal'): string {
  return evenSpaces(parts.find((part) => part.type === type)?.value ?? '');
}

/** Keyboards have one space and one apostrophe; locales write numbers with several. */
function evenSpaces(text: string): string {
  return text.replace(/\s/g, ' ').replace(/[’‘]/g, "'");
}
