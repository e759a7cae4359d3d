import { describe, expect, it } from 'vitest';
import { addressOf, closeTab, noTabs, openTab, placeFromTab, placeOf, shownPlace } from './open-tabs.ts';

const path = (name: string) => `/lightning/r/Account/${name}/view`;
const [a, b, deal] = [path('A'), path('B'), '/lightning/r/Opportunity/D/view'];
const own = (page: string) => ({ workspace: page, page });
const subtab = { workspace: a, page: deal };
const at = (address: string) => placeOf(new URL(address, 'https://demo.invalid'));

const both = openTab(openTab(noTabs, own(a)), own(b));
const withSubtab = openTab(both, subtab);

describe('addresses', () => {
  it('name the workspace of a subtab, and come back as they were', () => {
    expect(addressOf(own(a))).toBe(a);
    expect(addressOf(subtab)).toBe(`${deal}?ws=${encodeURIComponent(a)}`);
    expect(at(addressOf(subtab))).toEqual(subtab);
    expect(at(a)).toEqual(own(a));
  });

  it('of lists are no tabs, and a workspace that is no record is none', () => {
    expect(at('/lightning/o/Account/list?filterName=Recent')).toBeUndefined();
    expect(at(`${deal}?ws=https://elsewhere.example`)).toEqual(own(deal));
  });
});

describe('opening', () => {
  it('adds a workspace at the right and shows it', () => {
    expect(both.workspaces.map((one) => one.path)).toEqual([a, b]);
    expect(shownPlace(both)).toEqual(own(b));
  });

  it('adds a subtab to its workspace once', () => {
    const again = openTab(openTab(withSubtab, own(a)), subtab);
    expect(again).toEqual(withSubtab);
    expect(shownPlace(again)).toEqual(subtab);
  });

  it('opens the workspace of a subtab with it', () => {
    const { workspaces } = openTab(noTabs, subtab);
    expect(workspaces).toEqual([{ path: a, subtabs: [deal], shown: deal }]);
  });

  it('from a tab stays in its workspace, unless the record has one', () => {
    expect(placeFromTab(both, a, deal)).toEqual(subtab);
    expect(placeFromTab(both, a, b)).toEqual(own(b));
  });
});

describe('closing', () => {
  it('shows what stood beside the tab that was on screen', () => {
    expect(shownPlace(closeTab(withSubtab, subtab))).toEqual(own(a));
    expect(shownPlace(closeTab(both, own(b)))).toEqual(own(a));
    expect(shownPlace(closeTab(closeTab(both, own(b)), own(a)))).toBeUndefined();
  });

  it('leaves the tab on screen alone when it is another', () => {
    expect(shownPlace(closeTab(withSubtab, own(b)))).toEqual(subtab);
    expect(shownPlace(closeTab(openTab(withSubtab, own(b)), subtab))).toEqual(own(b));
  });

  it('takes the subtabs of a workspace with it', () => {
    expect(closeTab(withSubtab, own(a)).workspaces.map((one) => one.path)).toEqual([b]);
  });
});
