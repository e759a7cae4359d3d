export const WEEKLY_VALUES = 'forecast-weekly-values';

/** Reminders about the seller's week and month: they are about no deal, so they stand apart from its hints. */
export const stripRules: readonly string[] = [WEEKLY_VALUES, 'forecast-review-horizon'];
