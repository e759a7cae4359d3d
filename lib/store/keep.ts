import { browser } from 'wxt/browser';
import type { KeepProblem, KeepResult } from '../notes/notes.ts';

/** Does something that stores what the user wrote, and says what came of it. Never rejects. */
export async function keep(change: () => Promise<KeepResult>): Promise<KeepResult> {
  try {
    return await change();
  } catch (error) {
    return { ok: false, why: problemOf(error) };
  }
}

/** True once an update or a reload of the extension has cut this page off from the browser. */
export function isOutdated(): boolean {
  return !browser.runtime?.id;
}

/** Browsers say in words only what was wrong. */
function problemOf(error: unknown): KeepProblem {
  const words = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  if (/quota/i.test(words)) return 'full';
  return /context invalidated/i.test(words) || isOutdated() ? 'outdated' : 'refused';
}
