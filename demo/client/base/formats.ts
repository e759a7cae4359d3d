import { formatsFor } from './locale-formats.ts';
import { locale } from './mode.ts';

/** How the demo's user sees and types numbers and days; see `Formats` for each. */
export const {
  formatMoney,
  formatPercent,
  formatNumber,
  formatBare,
  formatDate,
  formatMoment,
  formatTimelineDay,
  formatMonth,
  parseDate,
  parseNumber,
  dateExample,
  datePattern,
} = formatsFor(locale);
