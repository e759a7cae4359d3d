/*
 * Names that Lightning's own page objects and many captured pages agree on. Component names and data
 * attributes are stable over releases; generated classes and ids are not and are never used.
 */

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

/** Where the highlights panel shows a value. */
export const HIGHLIGHT_VALUE = '.fieldComponent';

/** Where a value is typed. */
export const INPUTS = '[data-input-element-id], slot[name*="input" i]';

/** Still rendering: placeholders that Lightning draws in the record's own layout. */
export const LOADING = ['.stencil', 'lightning-spinner', '.slds-spinner_container'];

/** Lists of other records, whose columns bear the same names as the record's own fields. */
const RELATED_LISTS = [
  '[data-component-id^="force_relatedList"]',
  'lst-related-list-single-container',
  'lst-related-list-quick-links-container',
  'lst-related-preview-card',
  '.forceRelatedListSingleContainer',
  'table',
].join(', ');

/** Parts of a record page that load at their own pace and hold no field of the record. */
export const ASIDE = `${RELATED_LISTS}, article, runtime_sales_activities-activity-panel`;

/** Other records' fields inside the record's page: related-record blocks, hover cards, modals. */
export const OTHER_RECORD =
  '.forceHoverPanel, section.slds-popover, [data-component-id*="relatedRecord"], .slds-modal, .forceDockingPanel, .dockingPanel';

/** Where the names of fields stand beside what is not the record's. */
export const NOT_OF_RECORD = `${OTHER_RECORD}, ${RELATED_LISTS}`;
