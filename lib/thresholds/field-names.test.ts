import { describe, expect, it } from 'vitest';
import { defaultPolicy, type Policy, parsePolicy } from '../policy/index.ts';
import { addNames, applyNames, namesIn, withoutNames } from './field-names.ts';

const base = { version: 1, nextStep: { graceDays: 2 } };
const DECK = 'opportunity.deckLink';
const RISKS = 'opportunity.risks';

function policyOf(document: unknown): Policy {
  const parsed = parsePolicy(document);
  if (!parsed.ok) throw new Error(parsed.errors[0]?.message);
  return parsed.policy;
}

describe('the names of a field', () => {
  it('are one on a line, each once, commas and all', () => {
    expect(namesIn(' Pitch deck, newest \n\nDeck\nDeck')).toEqual(['Pitch deck, newest', 'Deck']);
  });

  it('are saved beside what else differs, and as nothing once there are none', () => {
    const labelled = applyNames(base, defaultPolicy, DECK, 'labels', ['Pitch deck']);
    expect(labelled).toEqual({
      ok: true,
      document: { ...base, fields: { [DECK]: { labels: ['Pitch deck'] } } },
    });
    if (!labelled.ok) return;
    const { document } = labelled;
    const both = applyNames(document, policyOf(document), DECK, 'apiNames', ['Deck__c']);
    expect(both).toMatchObject({
      document: { fields: { [DECK]: { apiNames: ['Deck__c'], labels: ['Pitch deck'] } } },
    });
    expect(applyNames(document, policyOf(document), DECK, 'labels', [])).toEqual({
      ok: true,
      document: base,
    });
    expect(withoutNames(document)).toEqual(base);
  });

  it('grow by what a page shows: its API name, else its label, once', () => {
    const added = addNames(base, defaultPolicy, DECK, { apiName: 'Deck__c', label: 'Pitch deck' });
    expect(added).toMatchObject({ document: { fields: { [DECK]: { apiNames: ['Deck__c'] } } } });
    if (!added.ok) return;
    const again = addNames(added.document, policyOf(added.document), DECK, { apiName: 'Deck__c' });
    expect(again).toEqual(added);
    const labelled = addNames(added.document, policyOf(added.document), DECK, { label: 'Pitch deck' });
    expect(labelled).toMatchObject({
      document: { fields: { [DECK]: { apiNames: ['Deck__c'], labels: ['Pitch deck'] } } },
    });
  });

  it('are refused when one already means another field, in the catalogue or by the mapping', () => {
    expect(applyNames(base, defaultPolicy, DECK, 'labels', ['Deck', 'stage:'])).toEqual({
      ok: false,
      errors: [
        {
          path: `fields.${DECK}.labels.1`,
          message: `fields.${DECK}.labels.1: “stage:” already means Stage (opportunity.stage)`,
        },
      ],
    });
    const document = { ...base, fields: { [DECK]: { labels: ['Pitch deck'] } } };
    const clash = applyNames(document, policyOf(document), RISKS, 'labels', ['pitch deck']);
    expect(clash.ok ? [] : clash.errors.map(({ path }) => path)).toEqual([`fields.${RISKS}.labels.0`]);
  });

  it('may repeat the catalogue’s own of the same field', () => {
    expect(applyNames(base, defaultPolicy, RISKS, 'labels', ['Risks']).ok).toBe(true);
  });
});
