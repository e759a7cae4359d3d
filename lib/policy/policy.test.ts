import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPolicy, parsePolicy } from './index.ts';
import { findSegment } from './segments.ts';
import { findStage } from './stages.ts';

function errorsOf(document: unknown): string[] {
  const parsed = parsePolicy(document);
  return parsed.ok ? [] : parsed.errors.map(({ message }) => message);
}

function stage(name: string, ...aliases: string[]) {
  return { name, order: 1, group: 'open', aliases, exit: [] };
}

describe('a policy document', () => {
  it('may say only what differs from the default', () => {
    const parsed = parsePolicy({ version: 1, thresholds: { smb: { deck: { amount: 6_000 } } } });
    expect(parsed.ok && parsed.policy.thresholds.smb.deck).toEqual({ amount: 6_000, operator: '>' });
    expect(parsed.ok && parsed.policy.thresholds.midMarket).toEqual(defaultPolicy.thresholds.midMarket);
  });

  it('survives a round trip as JSON text', () => {
    expect(parsePolicy(JSON.stringify(defaultPolicy))).toEqual({ ok: true, policy: defaultPolicy });
  });

  it.each<[unknown, string]>([
    [
      { thresholds: { smb: { deck: { amount: '5k' } } } },
      'thresholds.smb.deck.amount: expected a number of 0 or more, got "5k"',
    ],
    [
      { thresholds: { smb: { deck: { amount: -1 } } } },
      'thresholds.smb.deck.amount: expected a number of 0 or more, got -1',
    ],
    [
      { thresholds: { smb: { deck: { operator: '<' } } } },
      'thresholds.smb.deck.operator: expected > or >=, got "<"',
    ],
    [
      { thresholds: { smb: { review: { from: 9, below: 9 } } } },
      'thresholds.smb.review: expected "from" to be less than "below", got {"from":9,"below":9}',
    ],
    [{ fiscalYearStartMonth: 13 }, 'fiscalYearStartMonth: expected a month from 1 to 12, got 13'],
    [{ tresholds: {} }, 'tresholds: not a setting of this policy'],
    [
      { rules: { 'deck-link': { enabled: false } } },
      'rules.deck-link: expected the id of a rule, got {"enabled":false}',
    ],
    [
      { segments: { smb: { employees: { from: 100, to: 99 } } } },
      'segments.smb.employees: expected "from" to be no more than "to", got {"from":100,"to":99}',
    ],
    [
      { pipeline: { stageDays: { early: { smb: { info: 16 } } } } },
      'pipeline.stageDays.early.smb: expected "info" to be no more than "warning", got {"info":16,"warning":15}',
    ],
    [
      { pipeline: { age: { infoMonths: 13 } } },
      'pipeline.age: expected "infoMonths" to be no more than "warningMonths", got {"infoMonths":13,"warningMonths":12}',
    ],
    [
      { links: { stages: [{ name: 'All', from: 3, to: 2, group: 'open', links: [] }] } },
      'links.stages.0: expected "from" to be no more than "to", got {"name":"All","from":3,"to":2,"group":"open","links":[]}',
    ],
    [
      {
        stages: [stage('1-Discovery'), stage('1 – discovery')],
      },
      'stages.1.name: expected a name that 1-Discovery (stages.0) does not have, got "1 – discovery"',
    ],
    [
      { stages: [stage('Closed Won', '8 closed lost'), stage('8-Closed Lost')] },
      'stages.0.aliases.0: expected a name that 8-Closed Lost (stages.1) does not have, got "8 closed lost"',
    ],
    [
      { stages: [stage('1-Discovery', 'Neu'), stage('2-Scoping', 'Scope', 'neu')] },
      'stages.1.aliases.1: expected a name that 1-Discovery (stages.0) does not have, got "neu"',
    ],
    [{ stages: [stage('1-Discovery', '')] }, 'stages.0.aliases.0: expected a name, got ""'],
    [
      { segments: { smb: { aliases: ['mid market'] } } },
      'segments.smb.aliases.0: expected a name that segments.midMarket does not have, got "mid market"',
    ],
    [
      { segments: { large: { name: 'SMB' } } },
      'segments.large.name: expected a name that segments.smb does not have, got "SMB"',
    ],
    [{ currency: 5 }, 'currency: expected a three-letter currency code, got 5'],
    [{ currency: 'usd' }, 'currency: expected a three-letter currency code, got "usd"'],
    [
      { forecast: { weekly: { time: null } } },
      'forecast.weekly.time: expected a time such as 17:00, got null',
    ],
    [{ rules: { 'amount-nonzero': true } }, 'rules.amount-nonzero: expected an object, got true'],
    ['{"fiscalYearStartMonth": 1e999}', 'fiscalYearStartMonth: expected a month from 1 to 12, got Infinity'],
    [
      { commandPlan: { overviewFields: { required: ['opportunity.why'] } } },
      'commandPlan.overviewFields.required.0: expected a field such as opportunity.deckLink, got "opportunity.why"',
    ],
    [{ version: 1.5 }, 'version: expected a version from 1 to 1, got 1.5'],
    [{ stages: 'all' }, 'stages: expected a list, got "all"'],
    [{ version: 2 }, 'version: version 2 is newer than this Squeaky reads (1)'],
    ['{"version": 1', 'expected a policy document, got "{\\"version\\": 1"'],
    [null, 'expected a policy document, got null'],
    [[], 'expected a policy document, got []'],
  ])('%j is refused with a located error', (document, message) => {
    expect(errorsOf(document)).toEqual([message]);
  });

  it('names every setting that it does not have', () => {
    expect(errorsOf({ tresholds: {}, segment: {}, deck: { host: [], hosts: [] } })).toEqual([
      'deck.host: not a setting of this policy',
      'tresholds: not a setting of this policy',
      'segment: not a setting of this policy',
    ]);
  });

  it('takes bounds that meet, and open ones', () => {
    expect(errorsOf({ pipeline: { stageDays: { early: { smb: { info: 15 } } } } })).toEqual([]);
    expect(errorsOf({ segments: { smb: { employees: { from: 99, to: 99 } } } })).toEqual([]);
    expect(errorsOf({ segments: { smb: { employees: { from: 99, to: null } } } })).toEqual([]);
  });

  it('is never a throw, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true }), (document) => {
        expect(typeof parsePolicy(document).ok).toBe('boolean');
      }),
    );
  });

  it('holds no address that is too long', () => {
    const url = `https://ours.example/${'x'.repeat(2_048)}`;
    expect(errorsOf({ links: { added: [{ label: 'Ours', url, category: 'Ours' }] } })).toEqual([
      expect.stringMatching(/^links\.added\.0\.url: expected at most 2048 characters, got "https/),
    ]);
  });

  it('may nest as deep as JSON can', () => {
    const lists = '['.repeat(100_000) + ']'.repeat(100_000);
    const objects = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    expect(errorsOf(`{"name": ${lists}}`)).toEqual(['name: expected text, got a list']);
    expect(errorsOf(`{"name": ${objects}}`)).toEqual(['name: expected text, got an object']);
    expect(errorsOf(lists)).toEqual(['expected a policy document, got a list']);
  });

  it('cannot reach into prototypes', () => {
    parsePolicy('{"__proto__": {"polluted": true}, "rules": {"__proto__": {"polluted": true}}}');
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('a segment', () => {
  it.each([
    ['SMB', 'SMB'],
    ['mid market', 'Mid-Market'],
    ['Mid-Market', 'Mid-Market'],
    ['MM', 'Mid-Market'],
    ['Public Sector', 'PubSec'],
    ['large', 'Large'],
  ])('%s is %s', (text, name) => {
    expect(findSegment(text, defaultPolicy)?.name).toBe(name);
  });

  it('is never guessed', () => {
    expect(findSegment('SMBs', defaultPolicy)).toBeUndefined();
    expect(findSegment('', defaultPolicy)).toBeUndefined();
  });
});

describe('a stage', () => {
  it.each([
    ['3-Technical Evaluation', 3],
    ['Technical Evaluation', 3],
    ['3 - technical evaluation', 3],
    ['3–Technical Evaluation', 3],
    ['0-Qualifying', 0],
    ['Developing', 2],
    ['Closed Won', 8],
    ['Closed Lost', 8],
  ])('%s has order %i', (text, order) => {
    expect(findStage(text, defaultPolicy)?.order).toBe(order);
  });

  it('is never guessed', () => {
    expect(findStage('Technical', defaultPolicy)).toBeUndefined();
    expect(findStage('3', defaultPolicy)).toBeUndefined();
  });
});
