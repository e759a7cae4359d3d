/*
 * Names that Lightning's own page objects and many captured pages agree on. Component names and data
 * attributes are stable over releases; generated classes and ids are not and are never used.
 */

const under = (prefix: string, names: string) => names.split(' ').map((name) => prefix + name);

/** Components that stand between a record page and its fields: each may own a shadow root. */
export const HOSTS = [
  'one-record-home-flexipage2',
  '.forcegenerated-record-layout2',
  ...under(
    'record_flexipage-',
    'desktop-record-page-decorator record-page-decorator record-field dynamic-highlights2 highlights-primary-row',
  ),
  ...under(
    'flexipage-record-home-',
    'template-desktop2 with-subheader-template-desktop2 left-sidebar-template-desktop2 single-col-template-desktop2 three-col-template-desktop2 two-col-equal-header-template-desktop2 pinned-header-left-sidebar-two-col-template-desktop2',
  ),
  ...under('flexipage-', 'component2 tabset2 tab2 field-section2 column2 field aura-wrapper'),
  ...under('laf-', 'progressive-container section'),
  ...under('lightning-', 'tabset tab accordion accordion-section'),
  ...under(
    'records-',
    'record-layout-event-broker lwc-highlights-panel lwc-detail-panel base-record-form lwc-record-layout record-layout-block record-layout-section record-layout-row record-layout-column record-layout-item highlights2 highlights-details-item',
  ),
  ...under(
    'force-',
    'progressive-renderer highlights2 highlights-details-item record-layout-block record-layout-section record-layout-row record-layout-item',
  ),
  ...under('runtime_sales_pathassistant-', 'path path-track path-step'),
].join();

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
export const ASIDE =
  'article, table, [data-component-id^="force_relatedList"], runtime_sales_activities-activity-panel';

/** Other records' fields inside the record's page: related-record blocks, hover cards, modals. */
export const OTHER_RECORD =
  '.forceHoverPanel, section.slds-popover, [data-component-id^="force_relatedRecord"], .slds-modal, .forceDockingPanel, .dockingPanel';
