import type { Days } from './days.ts';
import { longId } from './ids.ts';
import type { OpportunitySample } from './sample.ts';

type Past = readonly [
  id: string,
  account: string,
  name: string,
  stage: string,
  amount: number,
  daysAgo: number,
];

/** Older deals, so that every sample's related list shows some other opportunity of its account. */
const past: readonly Past[] = [
  ['0065g00000Yh3Fa', 'fernhollow', 'Fernhollow Bakery Supply - 10 Premium', 'Closed Won', 2400, 410],
  ['0065g00000Yh3Lb', 'larkspur', 'Larkspur Dental Group - 5 Premium (web)', 'Closed Won', 1140, 8],
  ['0065g00000Yh3Cc', 'copperline', 'Copperline Logistics - Pilot', '8-Closed Lost', 3000, 380],
  ['0065g00000Yh3Nd', 'nada', 'Al-Nada Trading - 20 Premium', 'Closed Won', 9300, 374],
  ['0065g00000Yh3Be', 'brightwater', 'Brightwater Components - 140 Premium', 'Closed Won', 33600, 290],
  ['0065g00000Yh3Hf', 'halden', 'Halden Freight - Trial', '9-Unqualified', 0, 240],
  ['0065g00000Yh3Ng', 'northgate', 'Northgate Assurance Group - 800 Premium', 'Closed Won', 182000, 205],
  ['0065g00000Yh3Wh', 'wexmoor', 'Wexmoor County Water Board - Evaluation', '10-Duplicate', 0, 140],
];

/** Closed opportunities behind the samples. */
export function historySamples(on: Days): OpportunitySample[] {
  return past.map(([id, account, name, stage, amount, daysAgo]) => ({
    key: `past-${account}`,
    id: longId(id),
    account,
    owner: 'maya',
    shows: 'an older, closed deal',
    fields: {
      Name: name,
      StageName: stage,
      CloseDate: on.ago(daysAgo),
      Amount: amount,
      ARR_Net__c: amount,
      Type: 'New Business',
      ForecastCategoryName: stage === 'Closed Won' ? 'Closed' : 'Omitted',
      Probability: stage === 'Closed Won' ? 100 : 0,
      Web_Portal_Purchase__c: name.includes('(web)'),
      CreatedDate: on.ago(daysAgo + 60),
      LastStageChangeDate: on.ago(daysAgo),
    },
  }));
}
