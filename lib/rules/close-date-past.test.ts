import { absent, garbled, large, midMarket, prove, pubSec } from './cases.ts';
import rule from './close-date-past.ts';

prove(rule, [
  [
    'yesterday, in stage 3',
    { closeDate: '2026-03-17' },
    'fail error',
    { because: /was 17 Mar 2026, 1 day ago/ },
  ],
  ['today', { closeDate: '2026-03-18' }, 'pass'],
  ['tomorrow', { closeDate: '2026-03-19' }, 'pass'],
  [
    'yesterday, out for signature',
    { stage: '6-Awaiting Signature', closeDate: '2026-03-17' },
    'not-applicable',
  ],
  ['tomorrow, out for signature', { stage: '6-Awaiting Signature', closeDate: '2026-03-19' }, 'pass'],
  ['yesterday, a renewal', { type: 'Renewal', closeDate: '2026-03-17' }, 'not-applicable'],
  [
    'yesterday, type not shown',
    { type: absent, closeDate: '2026-03-17' },
    'unknown',
    { fields: ['opportunity.type'] },
  ],
  ['tomorrow, type not shown', { type: absent, closeDate: '2026-03-19' }, 'pass'],
  ['a won deal', { stage: 'Closed Won', closeDate: '2026-03-17' }, 'not-applicable'],
  ['a blank date', { closeDate: null }, 'not-applicable'],
  ['not on the page', { closeDate: absent }, 'unknown'],
  ['Enterprise is bound as well', { ...large, closeDate: '2026-03-17' }, 'fail error'],
  ['a date that cannot be read', { closeDate: garbled }, 'unknown', { fields: ['opportunity.closeDate'] }],
  ['Mid-Market', { ...midMarket, closeDate: '2026-03-17' }, 'fail error'],
  ['PubSec is bound as well', { ...pubSec, closeDate: '2026-03-17' }, 'fail error'],
]);
