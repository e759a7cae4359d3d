import type { Page } from '@playwright/test';
import { MAX_NOTE } from '../../lib/notes/notes.ts';
import { elementIds } from '../../lib/policy/names.ts';

/** Smaller than anything that is kept of a record. */
const MOST_LEFT = 60;

/**
 * Fills the room that a browser gives an extension with what an extension may hold: long notes on many
 * records of another organisation.
 */
export async function fillWithNotes(extensionPage: Page): Promise<void> {
  await extensionPage.evaluate(
    async ({ ids, longest, mostLeft }) => {
      const { local } = chrome.storage;
      const left = async () => local.QUOTA_BYTES - (await local.getBytesInUse(null));
      const notesOf = (length: number) => ({
        version: 1,
        ticks: {},
        notes: Object.fromEntries(ids.map((id) => [id, 'x'.repeat(length)])),
        snoozes: {},
      });
      const keyOf = (index: number) => `notes:full.lightning.force.com/006${String(index).padStart(12, '0')}`;
      const sizeOf = (length: number) => keyOf(0).length + JSON.stringify(notesOf(length)).length;
      const whole = Math.floor((await left()) / sizeOf(longest)) - 1;
      await local.set(
        Object.fromEntries(Array.from({ length: whole }, (_one, index) => [keyOf(index), notesOf(longest)])),
      );
      for (let index = whole; (await left()) > mostLeft; index += 1) {
        const room = (await left()) - sizeOf(0);
        if (room < 0) {
          // Too little for a record more, so the first one gets longer by that.
          const { [keyOf(0)]: first } = await local.get<Record<string, ReturnType<typeof notesOf>>>(keyOf(0));
          if (!first) return;
          await local.set({
            [keyOf(0)]: { ...first, snoozes: { 'deck-link-url': 'x'.repeat(room + sizeOf(0) - mostLeft) } },
          });
          return;
        }
        await local.set({ [keyOf(index)]: notesOf(Math.min(longest, Math.floor(room / ids.length))) });
      }
    },
    { ids: [...elementIds], longest: MAX_NOTE, mostLeft: MOST_LEFT },
  );
}
