/*
 * Stands in for Vitest while the rule pages are written: test files are loaded for the cases they name, and
 * nothing is executed. Only what test files call while they load is here.
 */

type Body = (...row: unknown[]) => void;

/** Its body declares cases, so it runs. */
export function describe(_name: string, body: Body): void {
  body();
}
describe.each = (rows: readonly unknown[]) => (_name: string, body: Body) => {
  for (const row of rows) body(...(Array.isArray(row) ? row : [row]));
};

/** Its body proves something, so it does not run. */
export function it(): void {}
it.each = () => it;

export { it as test };

export function expect(): never {
  throw new Error('Something was expected outside of a test.');
}
expect.extend = it;

export { it as afterAll, it as afterEach, it as beforeAll, it as beforeEach };
