import { create } from 'zustand';
import { judgingPolicy } from '../../lib/policy/judging-policy.ts';
import type { Person } from '../../lib/rules/index.ts';
import type { StoredPolicy } from '../../lib/store/policy.ts';
import { defaultSettings, type Settings } from '../../lib/store/settings.ts';
import { noInputs, type TabInputs } from '../../lib/store/tab-inputs.ts';
import type { ShownTab } from './watch-tab.ts';

/** What the panel knows now. What it shows is derived from this and kept nowhere. */
export type PanelState = {
  tab: ShownTab | undefined;
  /** What was read of the tab's page and remembered of its record. */
  inputs: TabInputs;
  storedPolicy: StoredPolicy;
  settings: Settings;
  person: Person;
  /** Milliseconds since the epoch; moves on each minute. */
  now: number;
  /** An update of the extension has cut the panel off from the browser. */
  isOutdated: boolean;
  /** Policy, settings and what the user says of themselves have been read. */
  hasSettings: boolean;
  /** It is known which page the tab shows, if any. */
  hasPage: boolean;
};

export const initialState: PanelState = {
  tab: undefined,
  inputs: noInputs,
  storedPolicy: { policy: judgingPolicy, document: undefined, errors: [] },
  settings: defaultSettings,
  person: {},
  now: 0,
  isOutdated: false,
  hasSettings: false,
  hasPage: false,
};

export const usePanel = create<PanelState>()(() => initialState);
