import { expect, it } from 'vitest';
import { absent, dealWith, garbled, large, midMarket, pubSec } from './cases.ts';
import { lackingIn } from './cases-hold.ts';
import rule from './close-date-past.ts';

const blank = dealWith({ closeDate: null });
const notShown = dealWith({ ...midMarket, closeDate: absent });
const unread = dealWith({ ...large, closeDate: garbled });
const closed = dealWith({ ...pubSec, stage: 'Closed Won' });
const deals = [blank, notShown, unread, closed];

it('nothing lacks in deals with each state of a needed field, each segment and a closed stage', () => {
  expect(rule.needs).toEqual(['opportunity.closeDate']);
  expect(lackingIn(rule, deals)).toEqual([]);
});

it.each([
  [blank, ['opportunity.closeDate blank', 'smb']],
  [notShown, ['opportunity.closeDate absent', 'midMarket']],
  [unread, ['opportunity.closeDate unreadable', 'large']],
  [closed, ['pubSec', 'a closed stage']],
])('what only one deal holds lacks without it: %#', (one, lacking) => {
  const others = deals.filter((deal) => deal !== one);
  expect(lackingIn(rule, others)).toEqual(lacking);
});

it('a stage that the policy does not name is not a closed one', () => {
  const odd = dealWith({ stage: 'Warming up' });
  expect(lackingIn(rule, [blank, notShown, unread, dealWith(pubSec), odd])).toEqual(['a closed stage']);
});

it('everything lacks without deals', () => {
  expect(lackingIn(rule, [])).toEqual([
    'opportunity.closeDate blank',
    'opportunity.closeDate absent',
    'opportunity.closeDate unreadable',
    'smb',
    'midMarket',
    'large',
    'pubSec',
    'a closed stage',
  ]);
});
