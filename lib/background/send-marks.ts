import { browser } from 'wxt/browser';
import type { JudgedPage } from '../judging/judge-page.ts';
import type { MarksMessage } from '../messages/marks-message.ts';
import { hasMarksOn, type Settings } from '../store/settings.ts';
import { marksOf } from './marks-of.ts';

/**
 * Tells a tab what to draw beside its fields: nothing where marks are switched off or nothing was judged.
 * Never rejects: a tab that was closed, or is on another site by now, has nobody who listens.
 *
 * @param url of the page that was judged
 */
export async function sendMarks(
  tabId: number,
  url: string,
  judged: JudgedPage,
  settings: Settings,
): Promise<void> {
  const marks = hasMarksOn(settings, url) ? marksOf(judged) : [];
  const message: MarksMessage = { type: 'marks', record: 'record' in judged ? judged.record : '', marks };
  try {
    await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  } catch {
    // Marks are drawn when the page is read the next time.
  }
}
