/*
 * Names that Lightning's own page objects and many captured pages agree on. Component names and data
 * attributes are stable over releases; generated classes and ids are not and are never used.
 */

/**
 * Components of every record page, from its frame to its values. If none of them has a shadow root, none
 * of the others is expected to, and the page is searched as the plain tree that it is.
 */
export const HOSTS = [
  'one-record-home-flexipage2',
  'record_flexipage-desktop-record-page-decorator',
  'record_flexipage-record-page-decorator',
  'flexipage-component2',
  'flexipage-field',
  'record_flexipage-record-field',
  'records-lwc-highlights-panel',
  'records-highlights2',
  'records-highlights-details-item',
  'records-lwc-detail-panel',
  'records-record-layout-item',
  'force-highlights-details-item',
  'force-record-layout-item',
  'runtime_sales_pathassistant-path',
  'sfa-output-opportunity-amount',
  'sfa-output-stage-name',
  'lightning-formatted-text',
  'lightning-formatted-rich-text',
  'lightning-formatted-number',
  'lightning-input',
  'force-lookup',
].join(', ');

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

/** Where a value is typed. */
export const INPUTS = '[data-input-element-id], slot[name*="input" i]';

/** Still rendering: placeholders that Lightning draws in the record's own layout. */
export const LOADING = '.stencil, lightning-spinner, .slds-spinner_container';
/** Parts of a record page that load at their own pace and hold no field of the record. */
export const ASIDE = [
  'article',
  'table',
  '[data-component-id^="force_relatedList"]',
  'lst-related-list-single-container',
  'lst-related-list-quick-links-container',
  'runtime_sales_activities-activity-panel',
].join(', ');

/** Other records' fields inside the record's page: related-record blocks, hover cards, modals. */
export const OTHER_RECORD =
  '.forceHoverPanel, section.slds-popover, [data-component-id^="force_relatedRecord"], .slds-modal, .forceDockingPanel, .dockingPanel';

/** Where the names of fields stand beside what is not the record's. */
export const NOT_OF_RECORD = `${OTHER_RECORD}, ${ASIDE}`;
