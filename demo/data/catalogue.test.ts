import { describe, expect, it } from 'vitest';
import { catalogueFor } from './catalogue.ts';
import { accountShapes, opportunityShapes } from './fields.ts';

const { opportunities, history, accounts } = catalogueFor('2026-03-18');
const deals = [...opportunities, ...history];

describe('the samples', () => {
  it('fill only fields that the CRM has', () => {
    const unknown = [
      ...deals.flatMap(({ fields }) => Object.keys(fields).filter((name) => !opportunityShapes.has(name))),
      ...accounts.flatMap(({ fields }) => Object.keys(fields).filter((name) => !accountShapes.has(name))),
    ];
    expect(unknown).toEqual([]);
  });

  it('leave out only fields that the CRM has', () => {
    const omitted = deals.flatMap(({ omits }) => omits ?? []);
    expect(omitted.filter((name) => !opportunityShapes.has(name))).toEqual([]);
  });

  it('use values that their picklists offer', () => {
    const odd = deals.flatMap(({ key, fields }) =>
      [...opportunityShapes.values()].flatMap(({ apiName, options }) => {
        const value = fields[apiName] ?? null;
        return options && value !== null && !options.includes(String(value))
          ? [`${key} ${apiName} ${value}`]
          : [];
      }),
    );
    expect(odd).toEqual([]);
  });

  it('have ids of 18 characters, each of its own', () => {
    const ids = [...deals, ...accounts].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^(006|001)[a-zA-Z0-9]{12}[A-Z0-5]{3}$/);
  });

  it('cover the four segments', () => {
    const segments = new Set(accounts.map(({ fields }) => fields.Account_Demographics_Sales_Segment__c));
    expect([...segments].sort()).toEqual(['Large', 'Mid-Market', 'PubSec', 'SMB']);
  });

  it('each belong to an account that there is, with another deal beside them', () => {
    for (const { account } of opportunities) {
      expect(accounts.map(({ key }) => key)).toContain(account);
      expect(history.map((past) => past.account)).toContain(account);
    }
  });

  it('keep their distance to the day they are written for', () => {
    const later = catalogueFor('2027-08-02').opportunities.find(({ key }) => key === 'pubsec-slipped');
    expect(later?.fields.CloseDate).toBe('2027-07-28');
  });
});
