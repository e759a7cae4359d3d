import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { currencyCodes } from '../facts/currencies.ts';
import { allLinks } from '../links/index.ts';
import { severities } from '../policy/index.ts';
import { rules } from '../rules/index.ts';
import { MAX_PINNED, pinnedLinks, recentLinks } from './links.ts';
import { storedPerson } from './person.ts';
import { storedPolicy } from './policy.ts';
import { defaultSettings, storedSettings } from './settings.ts';
import {
  MAX_FILE_BYTES,
  parseSettingsFile,
  readSettingsParts,
  type SettingsParts,
  settingsFileText,
  writeSettingsParts,
} from './settings-file.ts';

beforeEach(() => fakeBrowser.reset());

const frame = { format: 'squeaky-settings', version: 1 };

/** What is wrong with a file, or an empty list. */
function errorsIn(file: unknown): string[] {
  const read = parseSettingsFile(typeof file === 'string' ? file : JSON.stringify(file));
  return read.ok ? [] : read.errors.map(({ message }) => message);
}

async function importFile(file: unknown): Promise<void> {
  const read = parseSettingsFile(JSON.stringify(file));
  if (!read.ok) throw new Error(read.errors.map(({ message }) => message).join('\n'));
  await writeSettingsParts(read.value);
}

const amount = fc.integer({ min: 0, max: 1_000_000 });
const day = fc.integer({ min: 1, max: 28 }).map((at) => `2026-03-${String(at).padStart(2, '0')}`);
const part = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Some of the settings that the page can write, in all their combinations. */
const anyParts: fc.Arbitrary<Required<SettingsParts>> = fc
  .record({
    deck: part(amount),
    ruleIds: fc.uniqueArray(fc.constantFrom(...rules.map(({ id }) => id)), { maxLength: 5 }),
    severity: fc.constantFrom(...severities),
    enabled: fc.boolean(),
    isPaused: fc.boolean(),
    hasBadge: fc.boolean(),
    iconOpensPanel: fc.boolean(),
    hasMarks: fc.boolean(),
    marksOff: fc.uniqueArray(fc.domain(), { maxLength: 3 }),
    showsScore: fc.boolean(),
    currency: fc.constantFrom('', ...currencyCodes),
    role: part(fc.constantFrom('seller', 'manager')),
    calls: part(fc.array(day, { maxLength: 8 })),
    pinned: fc.uniqueArray(fc.constantFrom(...allLinks.map(({ id }) => id)), { maxLength: MAX_PINNED }),
  })
  .map(({ deck, ruleIds, severity, enabled, role, calls, pinned, ...switches }) => ({
    policy: {
      version: 1,
      ...(deck === undefined ? {} : { thresholds: { smb: { deck: { amount: deck } } } }),
      ...(ruleIds.length === 0
        ? {}
        : { rules: Object.fromEntries(ruleIds.map((id) => [id, { severity, enabled }])) }),
    },
    settings: { version: 1, ...switches },
    person: {
      version: 1,
      ...(role === undefined ? {} : { role }),
      ...(calls === undefined ? {} : { coSellingCalls: calls }),
    },
    pinnedLinks: { version: 1, ids: pinned },
  }));

describe('a settings file', () => {
  it('gives back exactly what went into it', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        expect(parseSettingsFile(settingsFileText(parts))).toEqual({ ok: true, value: parts });
      }),
    );
  });

  it('carries the settings of one browser into another', async () => {
    await storedPolicy.save({ version: 1, rules: { 'deck-link-present': { enabled: false } } });
    await storedSettings.write({ ...defaultSettings, showsScore: false, currency: 'EUR' });
    await storedPerson.write({ role: 'manager', coSellingCalls: ['2026-03-18'] });
    await pinnedLinks.write(['L-044', 'L-001']);
    await recentLinks.write(['L-075']);
    const text = settingsFileText(await readSettingsParts());

    fakeBrowser.reset();
    await importFile(JSON.parse(text));
    expect((await storedPolicy.read()).policy.rules).toEqual({ 'deck-link-present': { enabled: false } });
    expect(await storedSettings.read()).toMatchObject({ showsScore: false, currency: 'EUR' });
    expect(await storedPerson.read()).toEqual({ role: 'manager', coSellingCalls: ['2026-03-18'] });
    expect(await pinnedLinks.read()).toEqual(['L-044', 'L-001']);
    expect(await recentLinks.read()).toEqual([]);
    expect(settingsFileText(await readSettingsParts())).toBe(text);
  });

  it('holds a policy that cannot be read as it is', async () => {
    const policy = { version: 7, whatever: [1] };
    await browser.storage.local.set({ policy });
    expect(await readSettingsParts()).toMatchObject({ policy });
  });

  it('leaves alone what it does not hold', async () => {
    await storedPerson.write({ role: 'seller' });
    await importFile({ ...frame, settings: { ...defaultSettings, hasBadge: false } });
    expect(await storedSettings.read()).toMatchObject({ hasBadge: false });
    expect(await storedPerson.read()).toEqual({ role: 'seller' });
    expect(await browser.storage.local.get('policy')).toEqual({});
  });

  it('of an earlier build gets the defaults for what is new', async () => {
    await importFile({ ...frame, settings: { version: 1, isPaused: true, hasBadge: false } });
    expect(await browser.storage.local.get('settings')).toEqual({
      settings: { ...defaultSettings, isPaused: true, hasBadge: false },
    });
  });

  it('may be a policy alone', async () => {
    const policy = { version: 1, nextStep: { graceDays: 2 } };
    await importFile(policy);
    expect((await storedPolicy.read()).document).toEqual(policy);
  });
});

describe('a file that is not taken', () => {
  it('says everything that is wrong, each with its place', () => {
    const file = {
      ...frame,
      policy: { version: 1, thresholds: { smb: { deck: { amount: '5k' } } }, nextstep: {} },
      settings: { ...defaultSettings, hasBadge: 'yes', currency: 'EURO' },
      person: { version: 1, role: 'boss', coSellingCalls: ['2026-02-30'] },
    };
    expect(errorsIn(file).toSorted()).toEqual([
      'person.coSellingCalls.0: expected a day like 2026-03-18',
      'person.role: expected seller or manager',
      'policy.nextstep: not a setting of this policy',
      'policy.thresholds.smb.deck.amount: expected a number of 0 or more, got "5k"',
      'settings.currency: expected a currency code like EUR, or ""',
      'settings.hasBadge: expected true or false',
    ]);
  });

  it.each([
    ['version', { ...frame, version: 2, more: true }],
    ['policy.version', { ...frame, policy: { version: 2 } }],
    ['settings.version', { ...frame, settings: { version: 2 } }],
    ['person.version', { ...frame, person: { version: 2 } }],
    ['version', { version: 2, thresholds: {} }],
  ])('is newer, and only that is said: %s', (path, file) => {
    expect(errorsIn(file)).toEqual([`${path}: newer than this Squeaky reads (1)`]);
  });

  it.each([
    ['no JSON', '{', 'The file is not JSON'],
    ['empty', '', 'The file is not JSON'],
    ['too large', ' '.repeat(MAX_FILE_BYTES + 1), 'The file is too large to be settings'],
    ['a list', [], 'expected a settings file'],
    ['another format', { ...frame, format: 'squeaky-report' }, 'format: expected "squeaky-settings"'],
    ['an empty object', {}, 'format: expected "squeaky-settings"'],
    ['with an unknown part', { ...frame, history: [] }, 'history: not known here'],
    ['with a part that is null', { ...frame, policy: null }, 'policy: expected a policy document, got null'],
    ['settings alone', { version: 1, isPaused: true }, 'isPaused: not a setting of this policy'],
  ])('is %s', (_case, file, message) => {
    expect(errorsIn(file)).toContain(message);
  });
});
