import { describe, expect, it } from 'vitest';
import { addressOf, isFormAddress, isSameRecord, linkedRecord } from './address.ts';

const OPPORTUNITY = '0068Z00001QwT3aQAF';
const ACCOUNT = '0018Z00002LmP4dQAF';
const HOST = 'https://larkspur.lightning.force.com';

describe('an address of a record', () => {
  it.each([
    ['production', `${HOST}/lightning/r/Opportunity/${OPPORTUNITY}/view`],
    [
      'a sandbox',
      `https://larkspur--full.sandbox.lightning.force.com/lightning/r/Opportunity/${OPPORTUNITY}/view`,
    ],
    [
      'a developer org',
      `https://larkspur-dev-ed.develop.lightning.force.com/lightning/r/Opportunity/${OPPORTUNITY}/view`,
    ],
    [
      'a scratch org',
      `https://larkspur.scratch.lightning.force.com/lightning/r/Opportunity/${OPPORTUNITY}/view`,
    ],
    ['the military', `https://larkspur.lightning.force.mil/lightning/r/Opportunity/${OPPORTUNITY}/view`],
    ['a trailing slash', `${HOST}/lightning/r/Opportunity/${OPPORTUNITY}/view/`],
    ['a query and a hash', `${HOST}/lightning/r/Opportunity/${OPPORTUNITY}/view?uid=1#top`],
    [
      'the console',
      `${HOST}/lightning/r/Opportunity/${OPPORTUNITY}/view?ws=%2Flightning%2Fr%2FAccount%2F${ACCOUNT}%2Fview`,
    ],
    ['the edit form', `${HOST}/lightning/r/Opportunity/${OPPORTUNITY}/edit`],
    ['no object', `${HOST}/lightning/r/${OPPORTUNITY}/view`],
    ['the older app', `${HOST}/one/one.app#/sObject/${OPPORTUNITY}/view`],
  ])('of %s names its opportunity', (_, url) => {
    expect(addressOf(new URL(url))).toEqual({ kind: 'opportunity', record: OPPORTUNITY });
  });

  it.each([
    ['an account', `${HOST}/lightning/r/Account/${ACCOUNT}/view`, ACCOUNT],
    ['a short id', `${HOST}/lightning/r/Account/${ACCOUNT.slice(0, 15)}/view`, ACCOUNT.slice(0, 15)],
    ['no object', `${HOST}/lightning/r/${ACCOUNT}/view`, ACCOUNT],
  ])('of %s names its account', (_, url, record) => {
    expect(addressOf(new URL(url))).toEqual({ kind: 'account', record });
  });

  it.each([
    `${HOST}/lightning/r/Contact/0038Z00000AbcDeQAF/view`,
    `${HOST}/lightning/r/Lead/00Q8Z00000AbcDeQAF/view`,
    `${HOST}/lightning/r/Name/0058Z000003KsJqQAF/view`,
    `${HOST}/lightning/r/User/0058Z000003KsJqQAF/view`,
    `${HOST}/lightning/r/OpportunityLineItem/00k8Z00000AbcDeQAF/view`,
    `${HOST}/lightning/r/Quote/0Q08Z00000AbcDeQAF/view`,
    `${HOST}/lightning/r/Report/00O8Z00000AbcDeQAF/view`,
    `${HOST}/lightning/r/Dashboard/01Z8Z00000AbcDeQAF/view`,
    `${HOST}/lightning/r/Opportunity/${OPPORTUNITY}/related/Orders/view`,
    `${HOST}/lightning/r/Opportunity/${OPPORTUNITY}`,
    `${HOST}/lightning/r/Opportunity/${OPPORTUNITY.slice(0, 14)}/view`,
    `${HOST}/lightning/r/Opportunity/${OPPORTUNITY}AB/view`,
    `${HOST}/lightning/r/Opportunity/${OPPORTUNITY.slice(0, 15)}qaf/view`,
    `${HOST}/lightning/o/Opportunity/list?filterName=__Recent`,
    `${HOST}/lightning/o/Opportunity/home`,
    `${HOST}/lightning/o/Contact/new`,
    `${HOST}/lightning/o/Opportunity/newish`,
    `${HOST}/lightning/r/Opportunity/${OPPORTUNITY}/clone`,
    `${HOST}/lightning/o/Opportunity/pipelineInspection`,
    `${HOST}/lightning/page/home`,
    `${HOST}/lightning/n/Forecast`,
    `${HOST}/lightning/app/06m8Z00000AbcDeQAF`,
    `${HOST}/lightning/setup/ObjectManager/home`,
    `${HOST}/one/one.app`,
    `${HOST}/one/one.app#/sObject/Opportunity/list`,
    `${HOST}/`,
    'https://larkspur.my.salesforce.com/0068Z00001QwT3a',
    `https://app.hubspot.com/contacts/1/record/0-3/${OPPORTUNITY}`,
    'https://larkspur.pipedrive.com/deal/1',
  ])('is not %s', (url) => {
    expect(addressOf(new URL(url))).toBeUndefined();
  });
});

describe('an address of a form', () => {
  const below = `backgroundContext=%2Flightning%2Fr%2FAccount%2F${ACCOUNT}%2Fview`;

  it('for a new record names its object and no record', () => {
    const opportunity = new URL(`${HOST}/lightning/o/Opportunity/new?count=1&${below}`);
    expect(addressOf(opportunity)).toEqual({ kind: 'opportunity', record: 'new' });
    expect(addressOf(new URL(`${HOST}/lightning/o/Account/new`))).toEqual({ kind: 'account', record: 'new' });
  });

  it('of an edit names the record edited, not the one below', () => {
    const url = new URL(`${HOST}/lightning/r/Opportunity/${OPPORTUNITY}/edit?${below}`);
    expect(addressOf(url)).toEqual({ kind: 'opportunity', record: OPPORTUNITY });
  });

  it.each([
    [`/lightning/r/Opportunity/${OPPORTUNITY}/edit?${below}`, true],
    [`/one/one.app#/sObject/${OPPORTUNITY}/edit`, true],
    [`/lightning/o/Opportunity/new?${below}`, true],
    [`/lightning/r/Opportunity/${OPPORTUNITY}/view`, false],
    ['/lightning/o/Opportunity/list?filterName=new', false],
  ])('%s: %s', (path, isForm) => {
    expect(isFormAddress(new URL(path, HOST))).toBe(isForm);
  });
});

describe('a link', () => {
  it.each([
    [`/lightning/r/Account/${ACCOUNT}/view`, ACCOUNT],
    [`/lightning/r/${ACCOUNT}/view`, ACCOUNT],
    [`${HOST}/lightning/r/Opportunity/${OPPORTUNITY}/related/Orders/view`, OPPORTUNITY],
    ['/lightning/r/Name/0058Z000003KsJqQAF/view', '0058Z000003KsJqQAF'],
    ['/lightning/o/Account/list', undefined],
    ['https://docs.example/lightning/r/plan', undefined],
    [null, undefined],
  ])('%s points at %s', (href, record) => {
    expect(linkedRecord(href)).toBe(record);
  });
});

describe('two ids', () => {
  it('are one record when only the three check characters are missing', () => {
    expect(isSameRecord(OPPORTUNITY, OPPORTUNITY.slice(0, 15))).toBe(true);
  });

  it('are two records when they differ in letter case', () => {
    expect(isSameRecord('0068Z00001QwT3a', '0068Z00001QwT3A')).toBe(false);
  });
});
