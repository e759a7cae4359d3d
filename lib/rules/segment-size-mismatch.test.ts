import type { AccountFacts } from '../facts/facts.ts';
import { absent, type DealChanges, garbled, prove } from './cases.ts';
import rule from './segment-size-mismatch.ts';

const sized = (segment: string, employeeCount: AccountFacts['employeeCount'] & {}): DealChanges => ({
  account: { segment, employeeCount },
});
const wholly = /wholly wrong/;
const onlyOff = /^Employees is/;

prove(rule, [
  ['SMB with 1', sized('SMB', 1), 'pass'],
  ['SMB with 99', sized('SMB', 99), 'pass', { because: /Employees is 99; SMB is 1 to 99/ }],
  [
    'SMB with 100',
    sized('SMB', 100),
    'fail warning',
    {
      because: onlyOff,
      advice: /By size it is Mid-Market\. .* may stay until 1 Feb 2027/,
      fields: ['account.employeeCount', 'account.segment'],
    },
  ],
  ['SMB with 119', sized('SMB', 119), 'fail warning', { because: onlyOff }],
  ['SMB with 120', sized('SMB', 120), 'fail warning', { because: onlyOff }],
  ['SMB with 121', sized('SMB', 121), 'fail warning', { because: wholly, advice: /moved now/ }],
  [
    'SMB with 5,000',
    sized('SMB', 5_000),
    'fail warning',
    { because: /5,000/, advice: /By size it is Large/ },
  ],
  ['Mid-Market with 79', sized('Mid-Market', 79), 'fail warning', { because: wholly, advice: /it is SMB/ }],
  ['Mid-Market with 80', sized('Mid-Market', 80), 'fail warning', { because: onlyOff }],
  ['Mid-Market with 99', sized('Mid-Market', 99), 'fail warning', { because: onlyOff }],
  ['Mid-Market with 81', sized('Mid-Market', 81), 'fail warning', { because: onlyOff }],
  ['Mid-Market with 101', sized('Mid-Market', 101), 'pass'],
  ['Mid-Market with 100', sized('Mid-Market', 100), 'pass'],
  ['Mid-Market with 1,999', sized('Mid-Market', 1_999), 'pass'],
  ['Mid-Market with 2,000', sized('Mid-Market', 2_000), 'fail warning', { because: /100 to 1,999/ }],
  ['Large with 1,999', sized('Large', 1_999), 'fail info', { because: /Large is 2,000 or more/ }],
  ['Large with 2,000', sized('Large', 2_000), 'pass'],
  ['Large with 2,001', sized('Large', 2_001), 'pass'],
  ['PubSec with 12', sized('PubSec', 12), 'not-applicable'],
  [
    'PubSec whose size is not shown',
    { account: { segment: 'PubSec', employeeCount: absent } },
    'not-applicable',
  ],
  [
    'a blank size',
    { account: { employeeCount: null } },
    'unknown',
    { because: /is blank\.$/, fields: ['account.employeeCount'] },
  ],
  ['a size of zero', sized('SMB', 0), 'unknown', { fields: ['account.employeeCount'] }],
  [
    'a size of -1 stands for nobody knows',
    sized('SMB', -1),
    'unknown',
    { because: /is -1\.$/, advice: /Datafox, then Zoominfo/ },
  ],
  [
    'a size that is not shown',
    { account: { employeeCount: absent } },
    'unknown',
    { fields: ['account.employeeCount'] },
  ],
  ['a size that cannot be read', sized('SMB', garbled), 'unknown'],
  [
    'a segment that is not shown',
    { account: { segment: absent } },
    'unknown',
    { fields: ['account.segment'] },
  ],
  [
    'a segment that cannot be read',
    { account: { segment: garbled } },
    'unknown',
    { fields: ['account.segment'] },
  ],
  ['a blank segment', { account: { segment: null } }, 'unknown', { fields: ['account.segment'] }],
  ['a closed deal is judged all the same', { ...sized('SMB', 121), stage: 'Closed Won' }, 'fail warning'],
  [
    'in January the line is next month',
    sized('SMB', 100),
    'fail warning',
    { clock: { today: '2027-01-31' }, advice: /until 1 Feb 2027/ },
  ],
  [
    'on the line itself the next one counts',
    sized('SMB', 100),
    'fail warning',
    { clock: { today: '2027-02-01' }, advice: /until 1 Feb 2028/ },
  ],
  [
    'a policy with another band',
    sized('SMB', 100),
    'pass',
    { policy: { segments: { smb: { employees: { from: 1, to: 100 } } } } },
  ],
  [
    'a size that fits two bands is not told as either',
    sized('Large', 150),
    'fail info',
    { policy: { segments: { smb: { employees: { from: 1, to: 200 } } } }, advice: /^Look the employee/ },
  ],
  [
    'a size in no band',
    sized('SMB', 150),
    'fail warning',
    {
      policy: { segments: { midMarket: { employees: { from: 200, to: 1_999 } } } },
      advice: /^Look the employee/,
    },
  ],
]);
