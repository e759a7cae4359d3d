import type { Day } from '../shared/types.ts';
import { accountSamples } from './accounts.ts';
import { daysFrom } from './days.ts';
import { historySamples } from './history.ts';
import type { AccountSample, OpportunitySample } from './sample.ts';
import { enterpriseSamples } from './samples-enterprise.ts';
import { midMarketSamples } from './samples-mid-market.ts';
import { smbSamples } from './samples-smb.ts';

export type Catalogue = {
  /** The samples proper, in the order the list view shows them. */
  opportunities: OpportunitySample[];
  /** Closed deals that only related lists show. */
  history: OpportunitySample[];
  accounts: AccountSample[];
};

/** Every sample, written for one day. */
export function catalogueFor(today: Day): Catalogue {
  const on = daysFrom(today);
  return {
    opportunities: [...smbSamples(on), ...midMarketSamples(on), ...enterpriseSamples(on)],
    history: historySamples(on),
    accounts: accountSamples(on),
  };
}
