import { browser } from 'wxt/browser';
import type { FieldRow } from '../../lib/judging/field-row.ts';
import { type GoToAnswer, type GoToMessage, parseGoToAnswer } from '../../lib/messages/marks-message.ts';

/** Has a tab show a field of its record. Never rejects; a tab that does not answer has moved on. */
export async function goToField(tabId: number, record: string, row: FieldRow): Promise<GoToAnswer> {
  const { path: field, apiName, label } = row;
  const message: GoToMessage = { type: 'go-to', record, field, ...(apiName ? { apiName } : {}), label };
  try {
    // A panel in a window of its own may be about a tab behind another one.
    await browser.tabs.update(tabId, { active: true });
    const answer: unknown = await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
    return parseGoToAnswer(answer) ?? { ok: false, where: 'gone' };
  } catch {
    return { ok: false, where: 'gone' };
  }
}
