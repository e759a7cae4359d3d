/*
 * Names that Lightning's own page objects and many captured pages agree on. Component names and data
 * attributes are stable over releases; generated classes and ids are not and are never used.
 */

/** Components that stand between a record page and its fields: each may own a shadow root. */
export const HOSTS = [
  'one-record-home-flexipage2',
  'record_flexipage-desktop-record-page-decorator',
  'record_flexipage-record-page-decorator',
  'records-record-layout-event-broker',
  'flexipage-record-home-template-desktop2',
  'flexipage-record-home-with-subheader-template-desktop2',
  'flexipage-record-home-left-sidebar-template-desktop2',
  'flexipage-record-home-single-col-template-desktop2',
  'flexipage-record-home-three-col-template-desktop2',
  'flexipage-record-home-two-col-equal-header-template-desktop2',
  'flexipage-record-home-pinned-header-left-sidebar-two-col-template-desktop2',
  'flexipage-component2',
  'flexipage-tabset2',
  'flexipage-tab2',
  'flexipage-field-section2',
  'flexipage-column2',
  'flexipage-field',
  'flexipage-aura-wrapper',
  'laf-progressive-container',
  'laf-section',
  'force-progressive-renderer',
  'lightning-tabset',
  'lightning-tab',
  'lightning-accordion',
  'lightning-accordion-section',
  'record_flexipage-record-field',
  'record_flexipage-dynamic-highlights2',
  'record_flexipage-highlights-primary-row',
  'records-lwc-highlights-panel',
  'records-lwc-detail-panel',
  'records-base-record-form',
  'records-lwc-record-layout',
  'records-record-layout-block',
  'records-record-layout-section',
  'records-record-layout-row',
  'records-record-layout-column',
  'records-record-layout-item',
  'records-highlights2',
  'records-highlights-details-item',
  'force-highlights2',
  'force-highlights-details-item',
  'force-record-layout-block',
  'force-record-layout-section',
  'force-record-layout-row',
  'force-record-layout-item',
  'runtime_sales_pathassistant-path',
  'runtime_sales_pathassistant-path-track',
  'runtime_sales_pathassistant-path-step',
  '.forcegenerated-record-layout2',
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
export const ASIDE =
  'article, table, [data-component-id^="force_relatedList"], runtime_sales_activities-activity-panel';

/** Other records' fields inside the record's page: related-record blocks, hover cards, modals. */
export const OTHER_RECORD =
  '.forceHoverPanel, section.slds-popover, [data-component-id^="force_relatedRecord"], .slds-modal, .forceDockingPanel, .dockingPanel';
