import type { Page } from '@playwright/test';

/** A request of a page, and the addresses of all code that led to it. */
export type Asked = { url: string; by: string };

/** What a page, and every script in it, asks of the network meanwhile. */
export async function requestsOf(page: Page, meanwhile: () => Promise<void>): Promise<Asked[]> {
  const asked: Asked[] = [];
  const session = await page.context().newCDPSession(page);
  session.on('Network.requestWillBeSent', ({ request: { url }, initiator }) => {
    asked.push({ url, by: JSON.stringify(initiator) });
  });
  await session.send('Network.enable');
  await meanwhile();
  await session.detach();
  return asked;
}
