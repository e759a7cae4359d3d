/** Asks a tab's page for the label of the field on which its context menu was opened last; '' for none. */
export const CLICKED_FIELD = 'clicked-field';
