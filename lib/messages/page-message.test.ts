import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_FIELDS } from '../reading/raw.ts';
import { MAX_TEXT } from '../reading/reading.ts';
import { parsePageMessage } from './page-message.ts';

const EXTENSION = 'squeakyid';
const URL_NOW = 'https://acme.lightning.force.com/lightning/r/Opportunity/006000000000001AAA/view';
const sender = { id: EXTENSION, frameId: 0, url: URL_NOW, tab: { id: 7 } };
const field = { text: '$5,000.00', part: 'item', apiName: 'Amount' };
const message = {
  type: 'page',
  reader: 'salesforce-lightning',
  url: URL_NOW,
  page: {
    status: 'read',
    kind: 'opportunity',
    record: '006000000000001AAA',
    fields: [field],
    lang: 'en-US',
    dateExamples: [],
  },
};

function withField(changes: object) {
  return { ...message, page: { ...message.page, fields: [{ ...field, ...changes }] } };
}

describe('a page message', () => {
  it('is accepted from the extension’s own top frame', () => {
    expect(parsePageMessage(message, sender, EXTENSION)).toEqual({ ...message, tabId: 7 });
  });

  it.each([
    ['another extension', { ...sender, id: 'other' }],
    ['a frame in the page', { ...sender, frameId: 3 }],
    ['no tab', { ...sender, tab: undefined }],
    ['another origin', { ...sender, url: 'https://evil.example/' }],
    ['a host that only looks alike', { ...sender, url: 'https://acme.lightning.force.com.evil.example/' }],
    ['a file', { ...sender, url: 'file:///tmp/page.html' }],
    ['an unknown address', { ...sender, url: undefined }],
  ])('is dropped from %s', (_name, from) => {
    expect(parsePageMessage(message, from, EXTENSION)).toBeUndefined();
  });

  it.each([
    ['another type', { ...message, type: 'pages' }],
    ['an unknown key', { ...message, extra: true }],
    ['markup beside a text', withField({ html: '<b>' })],
    ['a text over the cap', withField({ text: 'x'.repeat(MAX_TEXT + 1) })],
    [
      'more fields than a page has',
      { ...message, page: { ...message.page, fields: Array(MAX_FIELDS + 1).fill(field) } },
    ],
    ['a number for a text', withField({ text: 5_000 })],
    ['a record without an id', { ...message, page: { ...message.page, record: '' } }],
    ['a status that is not one', { ...message, page: { status: 'fine' } }],
    ['an address that is not one', { ...message, url: 'here' }],
  ])('is dropped with %s', (_name, wrong) => {
    expect(parsePageMessage(wrong, sender, EXTENSION)).toBeUndefined();
  });

  it('is dropped whatever else it is', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(parsePageMessage(anything, sender, EXTENSION)).toBeUndefined();
      }),
    );
  });
});
