/** A text with one number in it, in `plain` spelling. */
export type AmountParts = {
  negative: boolean;
  /** Currency or percent mark before the number, without the sign. */
  before: string;
  /** The number itself, from its first digit to its last. */
  core: string;
  after: string;
};

/** The whole text in parentheses, as accountants write a negative amount. */
const IN_PARENTHESES = /^\(([^()]*)\)$/;

/**
 * A text taken apart around its number. Undefined when the sign is written twice, when a dash stands
 * between spaces, where it is no sign, before a decimal without a whole part, and for "100+", which is not one
 * number.
 */
export function amountParts(text: string): AmountParts | undefined {
  const inside = IN_PARENTHESES.exec(text)?.[1];
  const parts = signedParts(inside ?? text);
  if (!parts || inside === undefined) return parts;
  return parts.negative ? undefined : { ...parts, negative: true };
}

function signedParts(text: string): AmountParts | undefined {
  const start = text.search(/\d/);
  if (start < 0) return undefined;
  const end = text.replace(/\D+$/, '').length;
  const head = text.slice(0, start);
  // "$.50" has lost its zero; "Rs.500" has not.
  if (/(?:^|[^\p{L}\p{M}])[.,]$/u.test(head)) return undefined;
  const tail = text.slice(end);
  const signs = (head + tail).match(/[-+]/g) ?? [];
  if (signs.length > 1 || /[-+] /.test(head) || / -|\+/.test(tail)) return undefined;
  return {
    negative: signs[0] === '-',
    before: withoutSign(head),
    core: text.slice(start, end),
    after: withoutSign(tail),
  };
}

function withoutSign(mark: string): string {
  return mark.replace(/[-+]/, '').trim();
}

/** The number with its sign; never minus zero. */
export function signed(value: number, negative: boolean): number {
  return negative && value !== 0 ? -value : value;
}
