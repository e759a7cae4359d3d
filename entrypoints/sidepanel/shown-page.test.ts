import { describe, expect, it } from 'vitest';
import type { SeenPage } from '../../lib/reading/seen.ts';
import { pinnedTab } from './pinned-tab.ts';
import { shownPage } from './shown-page.ts';

const crm = 'https://acme.lightning.force.com/lightning/r/Opportunity/006/view';
const seen: SeenPage = {
  version: 1,
  reader: 'salesforce-lightning',
  url: crm,
  seenAt: 0,
  page: { status: 'no-record' },
};

function tab(url: string | undefined, isLoaded = true) {
  return { id: 7, url, isLoaded };
}

describe('shownPage', () => {
  it('shows the reading while the tab is on the same site', () => {
    const elsewhere = 'https://acme.lightning.force.com/lightning/page/home';
    expect(shownPage(tab(elsewhere), seen)).toEqual({ page: seen, isSilent: false });
  });

  it.each([
    ['whose address is hidden', tab(undefined)],
    ['on another site', tab('https://example.com/')],
    ['that is not there', undefined],
  ])('shows nothing of a tab %s', (_case, shown) => {
    expect(shownPage(shown, seen)).toEqual({ page: undefined, isSilent: false });
  });

  it("does not take another organisation's page for this one", () => {
    expect(shownPage(tab('https://other.lightning.force.com/'), seen).page).toBeUndefined();
  });

  it('calls a loaded CRM page silent when nothing came from it', () => {
    expect(shownPage(tab(crm), undefined).isSilent).toBe(true);
    expect(shownPage(tab(crm, false), undefined).isSilent).toBe(false);
    expect(shownPage(tab('https://example.com/'), undefined).isSilent).toBe(false);
    expect(shownPage(tab('https://lightning.force.com.example/'), undefined).isSilent).toBe(false);
  });
});

describe('pinnedTab', () => {
  it.each([
    ['?tab=12', 12],
    ['', undefined],
    ['?tab=', undefined],
    ['?tab=-1', undefined],
    ['?tab=1e3', undefined],
    ['?tab=12345678901', undefined],
  ])('reads "%s" as %s', (search, expected) => {
    expect(pinnedTab(search)).toBe(expected);
  });
});
