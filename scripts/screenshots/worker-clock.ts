import type { SqueakyBrowser } from '../../tests/browser/launch.ts';

/**
 * Fixes the worker's clock, which no emulation reaches: the marks on the page are the worker's. It lives as
 * long as it has work.
 * @param now Such as `2026-03-18T09:00Z`.
 */
export async function setWorkerClock({ worker }: SqueakyBrowser, now: string): Promise<void> {
  await worker.evaluate((moment) => {
    const fixed = Date.parse(moment);
    globalThis.Date = class extends Date {
      constructor(...parts: []) {
        super(...((parts.length > 0 ? parts : [fixed]) as []));
      }
      static override now(): number {
        return fixed;
      }
    } as DateConstructor;
  }, now);
}
