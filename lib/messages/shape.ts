/*
 * Shapes of small messages, told by hand: content scripts carry no schema library, and the panel has its
 * findings on screen before one is loaded.
 */

type Check = (value: unknown) => boolean;
export type Shape = Readonly<Record<string, Check>>;

export const text =
  (max: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= max;
export const oneOf =
  (...all: readonly unknown[]): Check =>
  (value) =>
    all.includes(value);
export const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

/** Exactly these keys, each as it should be. */
export function has(value: unknown, shape: Shape): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const known: Readonly<Record<string, unknown>> = { ...value };
  return (
    Object.keys(known).every((key) => Object.hasOwn(shape, key)) &&
    Object.entries(shape).every(([key, check]) => check(known[key]))
  );
}
