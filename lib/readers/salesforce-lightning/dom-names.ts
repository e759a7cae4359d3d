/*
 * Names that Lightning's own page objects and many captured pages agree on. Component names and data
 * attributes are stable over releases; generated classes and ids are not and are never used.
 */

/** A record page inside one of the frame's hosts. */
export const RECORD_HOME = 'one-record-home-flexipage2, one-record-home-flexipage';

/** Hold all of a record, its header or its fields: the only ones worth asking for a closed shadow root. */
export const RECORD_CONTAINERS: ReadonlySet<string> = new Set([
  'one-record-home-flexipage2',
  'record_flexipage-desktop-record-page-decorator',
  'records-lwc-highlights-panel',
  'records-lwc-detail-panel',
  'records-lwc-record-layout',
]);

/** A component in one of the page's regions; what a component shows is drawn the same way throughout. */
export const COMPONENT = '[data-component-id]';

/** One field of a record: `sfdc:RecordField.<Object>.<FieldApiName>`, in view and edit mode alike. */
export const FIELD_ITEM = '[data-target-selection-name^="sfdc:RecordField."]';
export const FIELD_ITEM_NAME = 'data-target-selection-name';

/** Where a value is shown, strongest hook first. */
export const OUTPUTS = [
  '[data-output-element-id="output-field"]',
  'slot[name="outputField"]',
  'slot[name="output"]',
  '.test-id__field-value',
  '.itemBody',
] as const;

/** A field of the highlights panel. */
export const HIGHLIGHT_ITEM = 'records-highlights-details-item, force-highlights-details-item';

/** Where the highlights panel shows a value. */
export const HIGHLIGHT_VALUE = '.fieldComponent';

/** Where a value is typed. */
export const INPUT = '[data-input-element-id], slot[name*="input" i]';

/** The record's name in the highlights panel. */
export const PRIMARY_FIELD = '[slot="primaryField"]';

/** The activity timeline. */
export const TIMELINE = '.skip-timeline-wrapper';

/** Still rendering: placeholders that Lightning draws in the record's own layout. */
export const LOADING = ['.stencil', '.slds-spinner', '.slds-spinner_container'];
/** Any of them. */
export const PLACEHOLDER = /* @__PURE__ */ LOADING.join();

/** Holds a date input's own calendar and an example of a date. */
export const DATE_PICKER = 'lightning-datepicker';

/**
 * Places of a page whose texts are read beside those of field items: header, timeline, rows and tiles of
 * lists, examples of dates.
 */
export const READ_WHOLE = /* @__PURE__ */ [
  HIGHLIGHT_ITEM,
  PRIMARY_FIELD,
  TIMELINE,
  'tr',
  'li',
  DATE_PICKER,
].join();

/** What may come into a field item and is looked for in all of the page. */
export const LOOKED_FOR = /* @__PURE__ */ [PLACEHOLDER, DATE_PICKER, FIELD_ITEM].join();
