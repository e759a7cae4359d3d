import { beforeEach, describe, expect, it } from 'vitest';
import { answer } from './api.ts';
import { demoRecord } from './records.ts';
import type { FieldValue, ListPage, RecordForm, RecordPage } from './shared/types.ts';
import { openStore, type Store } from './store.ts';

const clean = demoRecord('smb-clean');
let store: Store;

function ask(method: string, path: string, body = '') {
  return answer(store, method, new URL(path, 'https://demo.invalid'), body);
}

function read(key: string): RecordPage {
  const { object, id } = demoRecord(key);
  return ask('GET', `/demo/api/records/${object}/${id}`).body as RecordPage;
}

function labels(page: RecordPage): string[] {
  return [...page.details, ...page.plan].flatMap(({ fields }) => fields.map(({ label }) => label));
}

beforeEach(() => {
  store = openStore('2026-03-18');
});

describe('a record', () => {
  it('shows its account by name, and the segment only on the account', () => {
    expect(read('smb-clean').fields.AccountId).toMatchObject({ name: 'Fernhollow Bakery Supply' });
    expect(labels(read('smb-clean'))).not.toContain('Sales Segment');
    expect(labels(read('fernhollow'))).toContain('Sales Segment');
  });

  it('leaves out what its layout does not place', () => {
    expect(labels(read('mm-channel'))).not.toContain('Link to Custom Pitch Deck');
    expect(labels(read('smb-no-deck'))).toContain('Link to Custom Pitch Deck');
  });

  it('lists other opportunities of its account and never itself', () => {
    const { siblings } = read('smb-clean');
    expect(siblings).toHaveLength(1);
    expect(siblings.map(({ id }) => id)).not.toContain(clean.id);
  });

  it('shows the final stage of a closed deal as the last step of the path', () => {
    expect(read('smb-won-renewal').path).toMatchObject({ current: 'Closed Won' });
    expect(read('smb-won-renewal').path?.stages.at(-1)).toBe('Closed Won');
  });

  it('is found only under its own object', () => {
    expect(ask('GET', `/demo/api/records/Account/${clean.id}`).status).toBe(404);
  });
});

describe('saving', () => {
  const path = `/demo/api/records/Opportunity/${clean.id}`;

  it('answers with the record as it is then', () => {
    const { status, body } = ask('PATCH', path, '{"Amount":12500}');
    expect(status).toBe(200);
    expect((body as RecordPage).fields.Amount).toBe(12500);
  });

  it('refuses fields there are none of, and texts that are not JSON', () => {
    expect(ask('PATCH', path, '{"Colour":"red"}').status).toBe(400);
    expect(ask('PATCH', path, 'Amount=1').status).toBe(400);
  });

  it('is undone by a reset', () => {
    ask('PATCH', path, '{"Amount":1}');
    expect(ask('POST', '/demo/reset').status).toBe(200);
    expect(read('smb-clean').fields.Amount).toBe(8400);
  });

  it('shows a renamed account on its opportunities', () => {
    ask('PATCH', `/demo/api/records/Account/${demoRecord('fernhollow').id}`, '{"Name":"Fernhollow Foods"}');
    expect(read('smb-clean').fields.AccountId).toMatchObject({ name: 'Fernhollow Foods' });
  });
});

describe('a new opportunity', () => {
  const account = demoRecord('larkspur');
  const asks = (): RecordForm =>
    ask('GET', `/demo/api/forms/Opportunity?defaultFieldValues=AccountId%3D${account.id}`).body as RecordForm;
  const create = (fields: Record<string, FieldValue>) =>
    ask('POST', '/demo/api/records/Opportunity', JSON.stringify(fields));

  it('is asked for only what a user fills in, with the defaults of the link', () => {
    const { fields, details } = asks();
    expect(fields.AccountId).toMatchObject({ id: account.id, name: account.name });
    expect(details.flatMap((section) => section.fields).filter(({ readOnly }) => readOnly)).toEqual([]);
    expect(details.map(({ title }) => title)).toEqual(['Opportunity Information', 'Next Steps']);
  });

  it('becomes a record of its own, listed and beside its account', () => {
    const fields = { Name: 'Larkspur - more', StageName: '1-Discovery', CloseDate: '2026-04-01' };
    const { status, body } = create({ ...fields, AccountId: asks().fields.AccountId ?? null });
    const page = body as RecordPage;
    expect(status).toBe(201);
    expect(page.id).toMatch(/^006[a-zA-Z0-9]{12}[A-Z0-5]{3}$/);
    expect(page.fields).toMatchObject({ ...fields, CreatedDate: '2026-03-18', PushCount: 0 });
    const { rows } = ask('GET', '/demo/api/lists/Opportunity').body as ListPage;
    expect(rows.map(({ id }) => id)).toContain(page.id);
    expect(read('larkspur').siblings.map(({ id }) => id)).toContain(page.id);
  });

  it('is refused with a field there is none of', () => {
    expect(create({ Colour: 'red' }).status).toBe(400);
  });

  it('gets the same id again after a reset', () => {
    const first = create({ Name: 'One' }).body as RecordPage;
    expect((create({ Name: 'Two' }).body as RecordPage).id).not.toBe(first.id);
    ask('POST', '/demo/reset');
    expect((create({ Name: 'Three' }).body as RecordPage).id).toBe(first.id);
  });
});

describe('deleting', () => {
  it('takes a record away, and only under its own object', () => {
    expect(ask('DELETE', `/demo/api/records/Account/${clean.id}`).status).toBe(404);
    expect(ask('DELETE', `/demo/api/records/Opportunity/${clean.id}`).status).toBe(200);
    expect(ask('GET', `/demo/api/records/Opportunity/${clean.id}`).status).toBe(404);
    expect(ask('DELETE', `/demo/api/records/Opportunity/${clean.id}`).status).toBe(404);
  });

  it('takes the opportunities of an account with it', () => {
    ask('DELETE', `/demo/api/records/Account/${demoRecord('fernhollow').id}`);
    expect(ask('GET', `/demo/api/records/Opportunity/${clean.id}`).status).toBe(404);
  });
});

it('lists the eight samples without the history behind them', () => {
  const { rows } = ask('GET', '/demo/api/lists/Opportunity').body as ListPage;
  expect(rows.map(({ fields }) => fields.StageName)).toHaveLength(8);
});
