import type { Page } from '@playwright/test';
import { surfaceUrl, tabIdOf } from '../../browser/surfaces.ts';
import type { CrmBrowser } from '../browser/crm-browser.ts';

/** Milliseconds on the clock that all pages of one browser share. */
type Instant = number;

const FIELD = 'opportunity.nextSteps';
const KEY = 'bench';

/** The panel in a window of its own, so that both it and the CRM are drawn at full speed. */
export async function openPanelBeside(
  { context, page, ...browser }: CrmBrowser,
  helper: Page,
): Promise<Page> {
  const url = surfaceUrl({ context, ...browser }, 'sidepanel', `?tab=${await tabIdOf(helper, page)}`);
  const opened = context.waitForEvent('page');
  await helper.evaluate((address) => void chrome.windows.create({ url: address, type: 'popup' }), url);
  const panel = await opened;
  await panel.locator(`tr[data-field="${FIELD}"][data-state="value"]`).waitFor({ state: 'attached' });
  return panel;
}

/** From a text that changes on the CRM page to the frame after it stands in the panel. */
export async function timeEdit(crm: Page, panel: Page, text: string): Promise<number> {
  const watch = await panel.evaluateHandle(drawnWhenFieldSays, { field: FIELD, text });
  const edited = await crm.evaluate(edit, text);
  return (await watch.evaluate(({ drawn }) => drawn)) - edited;
}

/** From a number written to session storage by another page to the frame after it stands in this one. */
export async function timeBare(writer: Page, panel: Page, figure: number): Promise<number> {
  const watch = await panel.evaluateHandle(drawnWhenStored, { key: KEY, figure });
  const written = await writer.evaluate(write, { key: KEY, figure });
  return (await watch.evaluate(({ drawn }) => drawn)) - written;
}

/** Runs in the CRM page. */
function edit(text: string): Instant {
  const item = document.querySelector(
    '.windowViewMode-normal.active [data-target-selection-name="sfdc:RecordField.Opportunity.Next_Steps__c"]',
  );
  const output = item?.querySelector('[data-output-element-id="output-field"]');
  if (!output) throw new Error('There is no next step on the page.');
  output.replaceChildren(text);
  return performance.timeOrigin + performance.now();
}

/** Runs in an extension page. */
function write({ key, figure }: { key: string; figure: number }): Instant {
  void chrome.storage.session.set({ [key]: figure });
  return performance.timeOrigin + performance.now();
}

/** Under way from the moment it is returned; the promise inside is for later. */
type Watch = { drawn: Promise<Instant> };

/** Runs in the panel. */
function drawnWhenFieldSays({ field, text }: { field: string; text: string }): Watch {
  const { promise, resolve } = Promise.withResolvers<Instant>();
  const observer = new MutationObserver(() => {
    const row = document.querySelector(`tr[data-field="${field}"]`);
    if (row?.getAttribute('data-value') !== JSON.stringify(text)) return;
    observer.disconnect();
    // A timer asked for in a frame's callback runs after that frame is drawn.
    requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now())));
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });
  return { drawn: promise };
}

/** Runs in the panel. */
function drawnWhenStored({ key, figure }: { key: string; figure: number }): Watch {
  const { promise, resolve } = Promise.withResolvers<Instant>();
  const place = document.querySelector('#bench-figure') ?? document.createElement('output');
  place.id = 'bench-figure';
  document.body.append(place);
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[key]?.newValue !== figure) return;
    chrome.storage.session.onChanged.removeListener(listener);
    place.textContent = String(figure);
    requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now())));
  };
  chrome.storage.session.onChanged.addListener(listener);
  return { drawn: promise };
}
