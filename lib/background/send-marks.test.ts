import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { judged, messyDeal, seenPage } from '../../components/desk/judged-fixture.ts';
import { parseMarksMessage } from '../messages/marks-message.ts';
import { defaultSettings, withMarksOn } from '../store/settings.ts';
import { sendMarks } from './send-marks.ts';

const page = seenPage(messyDeal);
const deal = judged(page);
const send = vi.fn<(tabId: number, message: unknown, options: object) => Promise<unknown>>();

beforeEach(() => {
  fakeBrowser.reset();
  send.mockReset();
  send.mockResolvedValue(undefined);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(send as never);
});

function sent() {
  const [tabId, message, options] = send.mock.lastCall ?? [];
  return { tabId, message: parseMarksMessage(message), options };
}

it('a tab’s top frame is told its record and its marks', async () => {
  await sendMarks(7, page.url, deal, defaultSettings);
  expect(sent()).toMatchObject({ tabId: 7, options: { frameId: 0 }, message: { record: '006000000000001' } });
  expect(sent().message?.marks.length).toBeGreaterThan(0);
});

it.each([
  ['that are off', deal, { ...defaultSettings, hasMarks: false }],
  ['that are off on its site', deal, withMarksOn(defaultSettings, new URL(page.url).host, false)],
  ['while paused', { status: 'paused' } as const, defaultSettings],
])('a tab without marks is told so: %s', async (_case, shown, settings) => {
  await sendMarks(7, page.url, shown, settings);
  expect(sent().message?.marks).toEqual([]);
});

it('a tab where nobody listens is let be', async () => {
  send.mockRejectedValue(new Error('Could not establish connection.'));
  await expect(sendMarks(7, page.url, deal, defaultSettings)).resolves.toBeUndefined();
});
