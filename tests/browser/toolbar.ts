import { type CDPSession, expect, type Page } from '@playwright/test';
import { CHROMIUM_BUILD, type SqueakyBrowser } from './launch.ts';

/** Clicks Squeaky's icon while the tab of `subject` is in front. */
export async function clickIcon(browser: SqueakyBrowser, subject: Page): Promise<void> {
  await subject.bringToFront();
  const session = await browserSession(browser);
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === subject.url());
  if (!tab) throw new Error(`No tab shows ${subject.url()}.`);
  // Playwright's types do not know it yet.
  const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id: browser.extensionId, targetId: tab.targetId });
  await session.detach();
}

/** Resolves when the real side panel, which is no page of Playwright's, shows a judged record. */
export async function untilPanelJudged(browser: SqueakyBrowser): Promise<void> {
  const session = await browserSession(browser);
  const isJudged = `document.querySelector('main[data-status="ready"]') !== null`;
  await expect.poll(() => inPanel(session, isJudged)).toBe(true);
  await session.detach();
}

async function inPanel(session: CDPSession, expression: string): Promise<unknown> {
  const { targetInfos } = await session.send('Target.getTargets');
  const panel = targetInfos.find(({ url }) => url.endsWith('/sidepanel.html'));
  if (!panel) return undefined;
  const { targetId } = panel;
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const answered = new Promise<unknown>((resolve) =>
    session.once('Target.receivedMessageFromTarget', ({ message }) =>
      resolve(JSON.parse(message).result?.result?.value),
    ),
  );
  const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression } });
  await session.send('Target.sendMessageToTarget', { sessionId, message });
  const value = await answered;
  await session.send('Target.detachFromTarget', { sessionId });
  return value;
}

/** A session with the browser itself. */
export async function browserSession({ context }: SqueakyBrowser): Promise<CDPSession> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This browser takes no commands.');
  return session;
}

/** What of the extension is open now, besides its worker and pages in tabs. */
export function openSurfaces(extensionPage: Page): Promise<string[]> {
  return extensionPage.evaluate(async () => {
    const contexts = await chrome.runtime.getContexts({ contextTypes: ['POPUP', 'SIDE_PANEL'] });
    return contexts.map(({ contextType }) => contextType);
  });
}

/** Gives the extension's own code one of its commands, as if its key had been pressed over `subject`. */
export async function pressCommand(browser: SqueakyBrowser, subject: Page, command: string): Promise<void> {
  // The worker has just been told of the page that came to the front, so it runs.
  await browser.worker.evaluate(
    async ({ name, url }) => {
      const [tab] = (await chrome.tabs.query({})).filter((one) => one.url === url);
      // Chromium lets events be raised by hand; its types do not.
      const event = chrome.commands.onCommand as unknown as { dispatch(...values: unknown[]): void };
      event.dispatch(name, tab);
    },
    { name: command, url: subject.url() },
  );
}

/** Loads the extension anew, as an update does: its pages close and its scripts in pages are cut off. */
export async function reloadExtension(browser: SqueakyBrowser): Promise<void> {
  const session = await browserSession(browser);
  const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
  await send('Extensions.loadUnpacked', { path: CHROMIUM_BUILD });
  await session.detach();
}
