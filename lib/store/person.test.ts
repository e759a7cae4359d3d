import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Person } from '../rules/index.ts';
import { storedPerson } from './person.ts';

beforeEach(() => fakeBrowser.reset());

const manager: Person = {
  role: 'manager',
  weeklyValuesDone: '2026-W12',
  coSellingCalls: ['2026-03-02', '2026-03-02', '2026-03-18'],
  reviewedOn: '2026-03-01',
};

describe('what the user says of themselves', () => {
  it('is nothing while nothing is stored', async () => {
    expect(await storedPerson.read()).toEqual({});
  });

  it.each<[string, Person]>([
    ['everything', manager],
    ['nothing', {}],
    ['a role alone', { role: 'seller' }],
  ])('comes back as it was written: %s', async (_case, person) => {
    await storedPerson.write(person);
    expect(await storedPerson.read()).toEqual(person);
  });

  it('is stored with its version', async () => {
    await storedPerson.write({ role: 'seller' });
    expect(await browser.storage.local.get('person')).toEqual({ person: { version: 1, role: 'seller' } });
  });

  it.each([
    ['text', 'manager'],
    ['another version', { version: 2, role: 'manager' }],
    ['no version', { role: 'manager' }],
    ['an unknown role', { version: 1, role: 'director' }],
    ['a day that does not exist', { version: 1, coSellingCalls: ['2026-02-30'] }],
    ['a week that does not exist', { version: 1, weeklyValuesDone: '2026-W54' }],
    ['too many calls', { version: 1, coSellingCalls: Array(1_001).fill('2026-03-02') }],
  ])('that is %s counts as nothing said', async (_case, person) => {
    await browser.storage.local.set({ person });
    expect(await storedPerson.read()).toEqual({});
  });

  it('is told of when it changes, until nobody asks', async () => {
    const onChange = vi.fn();
    const controller = new AbortController();
    storedPerson.watch(onChange, controller.signal);
    await storedPerson.write({ role: 'seller' });
    await vi.waitFor(() => expect(onChange).toHaveBeenLastCalledWith({ role: 'seller' }));
    await storedPerson.remove();
    await vi.waitFor(() => expect(onChange).toHaveBeenLastCalledWith({}));
    controller.abort();
    await storedPerson.write(manager);
    expect(onChange).toHaveBeenCalledTimes(2);
  });
});
