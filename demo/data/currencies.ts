import type { CurrencyDisplay } from '../shared/types.ts';

/** What records are kept in unless their sample says otherwise. */
export const DOLLARS: CurrencyDisplay = { code: 'USD', style: 'symbol' };
