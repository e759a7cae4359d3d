import { expect, it } from 'vitest';
import { absent, type DealChanges, garbled, judge, large, midMarket, prove, pubSec } from './cases.ts';
import rule from './renewal-value-compare.ts';

const renewing = (renewalDate: string): DealChanges => ({ account: { renewalDate } });
/** A renewal, whose own date counts. */
const renewal = (more: DealChanges): DealChanges => ({ type: 'Renewal', ...more });

prove(rule, [
  [
    'a renewal in exactly three months',
    renewing('2026-06-18'),
    'fail info',
    {
      because: /18 Jun 2026; its last 3 months began on 18 Mar 2026/,
      advice: /Version Compare Tool/,
      fields: ['account.renewalDate'],
    },
  ],
  ['a renewal a day later', renewing('2026-06-19'), 'not-applicable', { because: /from 19 Mar 2026 on/ }],
  ['a renewal a day sooner', renewing('2026-06-17'), 'fail info'],
  ['a renewal tomorrow', renewing('2026-03-19'), 'fail info'],
  ['a renewal today', renewing('2026-03-18'), 'fail info', { advice: /^By 18 Mar 2026, show / }],
  ['a renewal of yesterday', renewing('2026-03-17'), 'not-applicable', { because: /was 17 Mar 2026\.$/ }],
  [
    'three months before 31 May are clamped to 28 February',
    renewing('2026-05-31'),
    'fail info',
    { clock: { today: '2026-02-28' }, because: /28 Feb 2026/ },
  ],
  ['and not a day more', renewing('2026-05-31'), 'not-applicable', { clock: { today: '2026-02-27' } }],
  ['Large', { account: { ...large.account, renewalDate: '2026-04-01' } }, 'fail info'],
  [
    'a renewal goes by its own date',
    renewal({ renewalDate: '2026-04-01' }),
    'fail info',
    { fields: ['opportunity.renewalDate'] },
  ],
  [
    'a renewal whose own date is far',
    renewal({ renewalDate: '2027-04-01', ...renewing('2026-04-01') }),
    'not-applicable',
  ],
  [
    'a renewal whose own date is blank',
    renewal({ renewalDate: null, ...renewing('2026-04-01') }),
    'fail info',
  ],
  ['a renewal whose own date is not shown', renewal(renewing('2026-04-01')), 'fail info'],
  [
    'a renewal whose own date cannot be read',
    renewal({ renewalDate: garbled, ...renewing('2026-04-01') }),
    'unknown',
    { fields: ['opportunity.renewalDate'] },
  ],
  ['the start of a new subscription is no renewal', { renewalDate: '2026-04-01' }, 'not-applicable'],
  [
    'a date of its own on a deal whose type is not shown',
    { type: absent, renewalDate: '2026-04-01', account: { renewalDate: absent } },
    'unknown',
    { fields: ['opportunity.type', 'account.renewalDate'] },
  ],
  [
    'a date of its own that is far on a deal whose type is not shown, the other not shown',
    { type: absent, renewalDate: '2027-04-01', account: { renewalDate: absent } },
    'unknown',
    { fields: ['opportunity.type', 'account.renewalDate'] },
  ],
  [
    'a date of its own that is far on a deal whose type is not shown, the other not to be read',
    { type: absent, renewalDate: '2027-04-01', account: { renewalDate: garbled } },
    'unknown',
    { fields: ['opportunity.type', 'account.renewalDate'] },
  ],
  [
    "the account's date on a deal whose type is not shown",
    { type: absent, ...renewing('2026-04-01') },
    'fail info',
  ],
  [
    'two dates of which the type would choose, one of them due',
    { type: absent, renewalDate: '2027-04-01', ...renewing('2026-04-01') },
    'unknown',
    { because: /^Type is not on this page/, fields: ['opportunity.type'] },
  ],
  [
    'two dates of which the type would choose, the other one due',
    { type: absent, renewalDate: '2026-04-01', ...renewing('2027-04-01') },
    'unknown',
    { fields: ['opportunity.type'] },
  ],
  [
    'two dates of which the type would choose, both due',
    { type: absent, renewalDate: '2026-04-02', ...renewing('2026-04-01') },
    'fail info',
  ],
  [
    'two dates of which the type would choose, neither due',
    { type: garbled, renewalDate: '2027-04-02', ...renewing('2027-04-01') },
    'not-applicable',
  ],
  [
    'a date of its own that is due on a deal whose type is not shown, the other blank',
    { type: absent, renewalDate: '2026-04-01', account: { renewalDate: null } },
    'unknown',
    { fields: ['opportunity.type'] },
  ],
  [
    'a date of its own that is far on a deal whose type is not shown, the other blank',
    { type: absent, renewalDate: '2027-04-01', account: { renewalDate: null } },
    'not-applicable',
  ],
  ['a blank date', { account: { renewalDate: null } }, 'not-applicable'],
  ['both dates blank', renewal({ renewalDate: null, account: { renewalDate: null } }), 'not-applicable'],
  [
    'a date that is not shown',
    { account: { renewalDate: absent } },
    'unknown',
    { fields: ['account.renewalDate'] },
  ],
  [
    'neither date is shown on a renewal',
    renewal({ account: { renewalDate: absent } }),
    'unknown',
    { fields: ['opportunity.renewalDate', 'account.renewalDate'] },
  ],
  ['a date that cannot be read', { account: { renewalDate: garbled } }, 'unknown'],
  ['a closed deal', { stage: 'Closed Won', ...renewing('2026-04-01') }, 'not-applicable'],
  [
    'a stage that is not shown',
    { stage: absent, ...renewing('2026-04-01') },
    'unknown',
    { fields: ['opportunity.stage'] },
  ],
  [
    'a policy with fewer months',
    renewing('2026-06-18'),
    'not-applicable',
    { policy: { renewal: { compareMonths: 2 } } },
  ],
  ['Mid-Market', { account: { ...midMarket.account, renewalDate: '2026-04-01' } }, 'fail info'],
  ['PubSec', { account: { ...pubSec.account, renewalDate: '2026-04-01' } }, 'fail info'],
]);

it("an account's own page is judged without any deal", () => {
  const facts = { account: { name: 'Northwind', renewalDate: '2026-04-01' } };
  expect(judge(rule, facts)).toMatchObject({ outcome: 'fail', severity: 'info' });
});

it("an account's own page has one renewal date", () => {
  const account = { name: 'Northwind' };
  expect(judge(rule, { account })).toMatchObject({ outcome: 'unknown', fields: ['account.renewalDate'] });
  expect(judge(rule, { account: { ...account, renewalDate: null } })).toMatchObject({
    outcome: 'not-applicable',
    because: expect.stringMatching(/is blank\.$/),
  });
});
