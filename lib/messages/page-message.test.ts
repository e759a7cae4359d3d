import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_TEXT } from '../reading/reading.ts';
import { parsePageMessage } from './page-message.ts';

const EXTENSION = 'squeakyid';
const URL_NOW = 'https://acme.lightning.force.com/lightning/r/Opportunity/006000000000001AAA/view';
const sender = { id: EXTENSION, frameId: 0, url: URL_NOW, tab: { id: 7 } };
const cell = { text: '$5,000.00', locator: 'api-name' };
const message = {
  type: 'page',
  reader: 'salesforce-lightning',
  url: URL_NOW,
  page: {
    status: 'read',
    kind: 'opportunity',
    record: '006000000000001AAA',
    cells: { 'opportunity.amount': cell },
    evidence: { lang: 'en-US', samples: [], dateExamples: [] },
  },
};

function withCells(cells: object) {
  return { ...message, page: { ...message.page, cells } };
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
    ['an unknown field', withCells({ 'opportunity.secret': cell })],
    ['a cell with markup beside its text', withCells({ 'opportunity.amount': { ...cell, html: '<b>' } })],
    [
      'a text over the cap',
      withCells({ 'opportunity.nextSteps': { ...cell, text: 'x'.repeat(MAX_TEXT + 1) } }),
    ],
    ['a number for a text', withCells({ 'opportunity.amount': { ...cell, text: 5_000 } })],
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
