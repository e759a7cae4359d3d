const CHECKSUM = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/**
 * The 18 characters Lightning uses, from the 15 of an id: each group of five adds one character that
 * says which of the five are capitals.
 *
 * @example longId('0015g00000Qz7Ab') // '0015g00000Qz7AbAAJ'
 */
export function longId(id: string): string {
  return id + [0, 5, 10].map((start) => checksum(id.slice(start, start + 5))).join('');
}

function checksum(group: string): string {
  const bits = [...group].map((letter, position) => (/[A-Z]/.test(letter) ? 2 ** position : 0));
  return CHECKSUM.charAt(bits.reduce((sum, bit) => sum + bit, 0));
}
