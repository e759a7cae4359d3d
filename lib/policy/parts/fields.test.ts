import { describe, expect, it } from 'vitest';
import { MAX_MAPPED_NAMES } from '../../fields/mapping.ts';
import { parsePolicy } from '../index.ts';

function errorsOf(fields: unknown): string[] {
  const parsed = parsePolicy({ version: 1, fields });
  return parsed.ok ? [] : parsed.errors.map(({ message }) => message);
}

describe('a field mapping', () => {
  it('is empty by default and taken as it is written', () => {
    const fields = {
      'opportunity.deckLink': { apiNames: ['Sales_Deck_URL__c'], labels: ['Pitch deck, newest'] },
      'account.segment': { labels: ['Größe'] },
    };
    const parsed = parsePolicy({ version: 1, fields });
    expect(parsed.ok && parsed.policy.fields).toEqual(fields);
  });

  it('may use one name on both kinds of record, and one as API name and label', () => {
    const names = { apiNames: ['Region'], labels: ['Region'] };
    expect(errorsOf({ 'opportunity.partner': names, 'account.segment': names })).toEqual([]);
  });

  it.each<[unknown, string]>([
    [
      { 'opportunity.deck': { labels: ['Deck'] } },
      'fields.opportunity.deck: expected a field such as opportunity.deckLink, got {"labels":["Deck"]}',
    ],
    [
      { 'opportunity.deckLink': { apiNames: ['Pitch deck'] } },
      'fields.opportunity.deckLink.apiNames.0: expected an API name like Sales_Deck__c, got "Pitch deck"',
    ],
    [
      { 'opportunity.deckLink': { labels: ['Deck', ' *: '] } },
      'fields.opportunity.deckLink.labels.1: expected a label, got " *: "',
    ],
    [
      { 'opportunity.deckLink': ['Deck'] },
      'fields.opportunity.deckLink: expected an object with apiNames or labels, got ["Deck"]',
    ],
    [
      { 'opportunity.deckLink': { names: ['Deck'] } },
      'fields.opportunity.deckLink.names: not a setting of this policy',
    ],
    [
      {
        'opportunity.deckLink': { labels: ['Pitch deck'] },
        'opportunity.risks': { labels: ['* pitch DECK:'] },
      },
      'fields.opportunity.risks.labels.0: expected a name that Link to Custom Pitch Deck (opportunity.deckLink) does not have, got "* pitch DECK:"',
    ],
    [
      {
        'opportunity.deckLink': { apiNames: ['Deck__c'] },
        'opportunity.risks': { apiNames: ['R__c', 'own__deck__c'] },
      },
      'fields.opportunity.risks.apiNames.1: expected a name that Link to Custom Pitch Deck (opportunity.deckLink) does not have, got "own__deck__c"',
    ],
    ['all', 'fields: expected an object, got "all"'],
  ])('%j is refused with a located error', (fields, message) => {
    expect(errorsOf(fields)).toEqual([message]);
  });

  it('is no longer than written by hand', () => {
    const labels = Array.from({ length: MAX_MAPPED_NAMES + 1 }, (_, at) => `Deck ${at}`);
    expect(errorsOf({ 'opportunity.deckLink': { labels } })[0]).toMatch(
      /^fields\.opportunity\.deckLink\.labels: expected at most 20 names/,
    );
  });
});
