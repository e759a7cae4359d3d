import { create } from 'zustand';
import { defaultPolicy } from '../../lib/policy/index.ts';
import type { SeenPage, SeenRecord } from '../../lib/reading/seen.ts';
import type { Person } from '../../lib/rules/index.ts';
import type { StoredPolicy } from '../../lib/store/policy.ts';
import { defaultSettings, type Settings } from '../../lib/store/settings.ts';
import type { ShownTab } from './watch-tab.ts';

/** What the panel knows now. What it shows is derived from this and kept nowhere. */
export type PanelState = {
  tab: ShownTab | undefined;
  page: SeenPage | undefined;
  account: SeenRecord | undefined;
  storedPolicy: StoredPolicy;
  settings: Settings;
  person: Person;
  /** Milliseconds since the epoch; moves on each minute. */
  now: number;
  /** Policy, settings and what the user says of themselves have been read. */
  hasSettings: boolean;
  /** It is known which page the tab shows, if any. */
  hasPage: boolean;
};

export const initialState: PanelState = {
  tab: undefined,
  page: undefined,
  account: undefined,
  storedPolicy: { policy: defaultPolicy, document: undefined, errors: [] },
  settings: defaultSettings,
  person: {},
  now: 0,
  hasSettings: false,
  hasPage: false,
};

export const usePanel = create<PanelState>()(() => initialState);
