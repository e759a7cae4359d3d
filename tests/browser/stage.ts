import { expect, type Page } from '@playwright/test';
import { demoRecord } from '../../demo/server.ts';
import type { SeenPage } from '../../lib/reading/seen.ts';
import { defaultSettings, type Settings } from '../../lib/store/settings.ts';
import { openRecord } from './crm.ts';
import type { SqueakyBrowser } from './launch.ts';
import { untilJudged, untilOnPage } from './panel.ts';
import { openPanelFor, tabIdOf } from './surfaces.ts';
import { openWholeRecord } from './whole-record.ts';

/** The samples that the stage knows, each with its account. */
const casts = {
  gaps: { deal: 'smb-plan-gaps', account: 'copperline' },
  clean: { deal: 'smb-clean', account: 'fernhollow' },
  rightToLeft: { deal: 'smb-won-renewal', account: 'nada' },
} as const;
export type Cast = keyof typeof casts;

/**
 * A panel whose page in the CRM is gone: it shows what is put into storage, exactly and for as long as it is
 * wanted, since nothing else comes in.
 */
export type Stage = {
  panel: Page;
  tabId: number;
  /** What was really read of each sample, with all its tabs opened. */
  seen: Readonly<Record<Cast, SeenPage>>;
};

/** Reads the samples and then cuts the tab off from the CRM. `crm` stays on an error page of its host. */
export async function setStage(browser: SqueakyBrowser, crm: Page): Promise<Stage> {
  await openRecord(crm, demoRecord(casts.gaps.account));
  const panel = await openPanelFor(browser, crm);
  const tabId = await tabIdOf(panel, crm);
  const seen = {} as Record<Cast, SeenPage>;
  for (const [cast, { deal, account }] of Object.entries(casts)) {
    await openRecord(crm, demoRecord(account));
    await untilJudged(panel, demoRecord(account).id);
    await openWholeRecord(crm, panel, demoRecord(deal));
    await untilOnPage(panel, 'account.segment');
    seen[cast as Cast] = await panel.evaluate(
      async (key) => (await chrome.storage.session.get(key))[key] as SeenPage,
      `page:${tabId}`,
    );
  }
  await crm.route('**/*', (route) => route.abort());
  // The address stays the record's, and no content script runs in an error page.
  await crm.goto(demoRecord(casts.gaps.deal).url).catch(() => {});
  const isThere = () => panel.evaluate(async (id) => (await chrome.tabs.get(id)).status, tabId);
  await expect.poll(isThere).toBe('complete');
  return { panel, tabId, seen };
}

/** What the panel is to find in storage. */
export type Scene = {
  /** What the tab's page said last; nothing for a page that never sent anything. */
  page: SeenPage | undefined;
  settings?: Partial<Settings>;
  /** Further keys of `storage.local`, such as notes. */
  local?: Readonly<Record<string, unknown>>;
};

/** Puts a scene into storage and draws the panel anew, with all its parts. */
export async function playScene({ panel, tabId }: Stage, { page, settings, local }: Scene): Promise<void> {
  const key = `page:${tabId}`;
  const kept = { ...local, settings: { ...defaultSettings, ...settings } };
  await panel.evaluate(
    async ({ key, page, kept }) => {
      await chrome.storage.local.clear();
      await chrome.storage.local.set(kept);
      if (page) await chrome.storage.session.set({ [key]: page });
      else await chrome.storage.session.remove(key);
    },
    { key, page, kept },
  );
  await panel.reload();
  await panel.locator('main[data-status]').waitFor();
  const isJudged = await panel.locator('main:is([data-status="ready"], [data-status="not-enough"])').count();
  // The parts that come later come together.
  if (isJudged > 0) await panel.locator('tr[data-field]').first().waitFor({ state: 'attached' });
}
