import { describe, expect, it } from 'vitest';
import { fieldPaths, recordKindOf } from '../fields/index.ts';
import { parsePolicy } from '../policy/index.ts';
import { layoutWith } from '../reading/layout.ts';
import type { RawField, RawPage } from '../reading/raw.ts';
import { recognise } from '../reading/recognise.ts';
import type { SeenPage } from '../reading/seen.ts';
import { browserName } from './browser-name.ts';
import { diagnosticsText } from './diagnostics.ts';
import { pageHealth } from './page-health.ts';

/** Each stands in one place of the page, the policy or the browser. */
const secrets = {
  host: 'zyxhost',
  record: '006ZYXRECORD000',
  target: '001ZYXTARGET000',
  lang: 'zyx-lang',
  dateExample: 'zyx-12/31/2026',
  currency: 'ZYXCUR',
  name: 'Zyx Deal Name',
  path: 'Zyx Stage Text',
  value: 'Zyx value 1,234.56',
  draft: 'Zyx draft 77',
  cut: 'Zyx cut 88…',
  picture: 'Zyx picture',
  label: 'Zyx label',
  highlight: 'Zyx highlight',
  otherApiName: 'Zyx_Other__c',
  otherLabel: 'Zyx other label',
  otherValue: 'Zyx other value',
  mappedApiName: 'Zyx_Mapped__c',
  mappedLabel: 'Zyx mapped label',
  userAgent: 'ZyxVendor',
};

const fields: RawField[] = [
  { part: 'header', text: secrets.name },
  { part: 'path', text: secrets.path },
  { part: 'item', apiName: 'Amount', label: secrets.label, text: secrets.value },
  { part: 'item', apiName: 'NextStep', text: secrets.draft, isDraft: true },
  { part: 'item', apiName: 'CloseDate', text: secrets.cut },
  { part: 'item', apiName: 'Type', text: secrets.picture, isNotText: true },
  { part: 'item', apiName: 'AccountId', text: secrets.value, target: secrets.target },
  { part: 'item', apiName: 'CurrencyIsoCode', text: secrets.currency },
  { part: 'highlights', label: secrets.highlight, text: secrets.value },
  { part: 'item', apiName: secrets.otherApiName, label: secrets.otherLabel, text: secrets.otherValue },
  { part: 'item', apiName: secrets.mappedApiName, text: secrets.value },
  { part: 'item', apiName: 'Risks__c', text: secrets.value },
  { part: 'item', apiName: 'Risks__c', text: secrets.draft },
];
const address = { kind: 'opportunity', record: secrets.record } as const;
const raw: RawPage = {
  status: 'read',
  ...address,
  fields,
  lang: secrets.lang,
  dateExamples: [secrets.dateExample],
};
const program = {
  version: '0.1.0',
  browser: browserName(`Mozilla/5.0 (${secrets.userAgent}) Chrome/140.0.1.2 ${secrets.userAgent}/3`),
};

function policyWithSecrets() {
  const names = { apiNames: [secrets.mappedApiName], labels: [secrets.mappedLabel] };
  const parsed = parsePolicy({ version: 1, fields: { 'opportunity.deckLink': names } });
  if (!parsed.ok) throw new Error(parsed.errors[0]?.message);
  return parsed.policy;
}

const policy = policyWithSecrets();
const reading = recognise(raw, policy.fields);
const layout = layoutWith(undefined, raw, reading, policy.fields);

function seen(page: SeenPage['page']): SeenPage {
  const url = `https://${secrets.host}--${secrets.host}.sandbox.lightning.force.com/r/${secrets.record}?${secrets.value}`;
  return { version: 1, reader: 'salesforce-lightning', url, seenAt: 0, page };
}

function textFor(page: SeenPage['page']): string {
  return diagnosticsText(pageHealth({ page: seen(page), layout, policy }), program, policy.fields);
}

describe('diagnostics', () => {
  it.each([
    ['a page that was read', reading],
    ['a broken page', { status: 'broken', why: 'no-fields', ...address } as const],
    ['a page being read', { status: 'reading', ...address } as const],
  ])('of %s hold nothing that the page, the mapping or the address says', (_case, page) => {
    const text = textFor(page).toLowerCase();
    for (const secret of Object.values(secrets)) {
      for (const word of secret.toLowerCase().split(/[ ,./]/)) {
        if (word.includes('zyx')) expect(text).not.toContain(word);
      }
    }
    expect(text).not.toMatch(/zyx|1,234|77|88/);
  });

  it('say what read, which page, and how each field fared', () => {
    const { fields: byPath, ...rest } = JSON.parse(textFor(reading));
    expect(rest).toEqual({
      squeaky: '0.1.0',
      browser: 'Chrome 140',
      reader: 'salesforce-lightning',
      host: 'sandbox',
      page: 'opportunity',
      status: 'read',
      otherFields: { withApiName: 2, withLabelOnly: 1 },
      mapping: { 'opportunity.deckLink': 2 },
    });
    expect(Object.keys(byPath)).toEqual(fieldPaths.filter((path) => recordKindOf(path) === 'opportunity'));
    expect(byPath).toMatchObject({
      'opportunity.name': 'value by highlights',
      'opportunity.stage': 'value by path',
      'opportunity.amount': 'unreadable by api-name: not-understood',
      'opportunity.closeDate': 'unreadable by api-name: cut-short',
      'opportunity.type': 'unreadable by api-name: not-text',
      'opportunity.risks': 'unreadable by api-name: conflict',
      'opportunity.deckLink': 'value by mapping',
      'opportunity.metrics': 'absent',
    });
  });

  it('of a broken page say why, and what was found before', () => {
    const broken = JSON.parse(textFor({ status: 'broken', why: 'no-record-root', ...address }));
    expect(broken).toMatchObject({ status: 'broken', why: 'no-record-root' });
    expect(broken.fields['opportunity.amount']).toBe('absent, before by api-name');
    expect(broken.fields['opportunity.metrics']).toBe('absent');
  });

  it('without a page still say what reads', () => {
    expect(JSON.parse(diagnosticsText(undefined, program, {}))).toEqual({
      squeaky: '0.1.0',
      browser: 'Chrome 140',
      page: 'none',
      mapping: {},
    });
  });
});

describe('a page’s health', () => {
  it('is not known of a page without a record', () => {
    expect(pageHealth({ page: undefined, layout, policy })).toBeUndefined();
    expect(pageHealth({ page: seen({ status: 'no-record' }), layout, policy })).toBeUndefined();
  });
});

it.each([
  ['Mozilla/5.0 (X11; rv:128.0) Gecko/20100101 Firefox/128.0', 'Firefox 128'],
  ['Mozilla/5.0 AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36 Edg/140.0.1', 'Edge 140'],
  ['Mozilla/5.0 AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36', 'Chrome 140'],
  ['Mozilla/5.0 AppleWebKit/537.36 HeadlessChrome/140.0.0.0 Safari/537.36', 'Chrome 140'],
  ['something else', 'unknown'],
])('%s is %s', (userAgent, name) => {
  expect(browserName(userAgent)).toBe(name);
});
