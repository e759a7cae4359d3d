import { defaultPolicy } from '../policy/index.ts';
import { absent, garbled, large, midMarket, prove, pubSec } from './cases.ts';
import rule from './forecast-category-present.ts';

const unaccepted = { stage: '0-Pending Acceptance' };
const withUpside = {
  forecast: { ...defaultPolicy.forecast, categories: [...defaultPolicy.forecast.categories, 'Upside'] },
};

prove(rule, [
  ['Commit', { forecastCategory: 'Commit' }, 'pass'],
  ['Best Case', { forecastCategory: 'Best Case' }, 'pass'],
  ['Best Case as its data writes it', { forecastCategory: 'BestCase' }, 'pass'],
  ['Pipeline', { forecastCategory: 'Pipeline' }, 'pass'],
  [
    'a blank field',
    { forecastCategory: null },
    'fail warning',
    {
      because: /is blank/,
      advice: /Commit, Best Case and Pipeline\./,
      fields: ['opportunity.forecastCategory'],
    },
  ],
  ['nothing chosen in a list', { forecastCategory: '--None--' }, 'fail', { because: /is blank/ }],
  [
    'a category that does not exist',
    { forecastCategory: 'Upside' },
    'fail warning',
    { because: /Upside, not/ },
  ],
  ['a category that the policy adds', { forecastCategory: 'Upside' }, 'pass', { policy: withUpside }],
  ['Closed on an open deal', { forecastCategory: 'Closed' }, 'fail'],
  ['Omitted in stage 0', { ...unaccepted, forecastCategory: 'Omitted' }, 'pass'],
  ['Omitted in stage 1', { stage: '1-Discovery', forecastCategory: 'Omitted' }, 'fail warning'],
  [
    'Omitted in stage 3',
    { forecastCategory: 'Omitted' },
    'fail warning',
    { because: /Omitted in 3-Technical Evaluation/ },
  ],
  [
    'a blank field in stage 0 may become Omitted',
    { ...unaccepted, forecastCategory: null },
    'fail',
    { advice: /Pipeline and Omitted/ },
  ],
  ['Large is asked as well', { ...large, forecastCategory: null }, 'fail warning'],
  ['the segment makes no difference', { account: { segment: absent } }, 'pass'],
  ['a won deal that is Closed', { stage: 'Closed Won', forecastCategory: 'Closed' }, 'not-applicable'],
  ['a lost deal', { stage: '8-Closed Lost', forecastCategory: absent }, 'not-applicable'],
  ['not on the page', { forecastCategory: absent }, 'unknown', { fields: ['opportunity.forecastCategory'] }],
  ['a category that cannot be read', { forecastCategory: garbled }, 'unknown'],
  ['a blank stage', { stage: null }, 'unknown', { fields: ['opportunity.stage'] }],
  [
    'spaces around a category',
    { forecastCategory: ' Commit ' },
    'pass',
    { because: /^Forecast Category is Commit\.$/ },
  ],
  ['Mid-Market, blank', { ...midMarket, forecastCategory: null }, 'fail warning'],
  ['PubSec, blank', { ...pubSec, forecastCategory: null }, 'fail warning'],
]);
