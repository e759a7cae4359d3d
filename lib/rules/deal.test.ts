import { describe, expect, it } from 'vitest';
import type { Facts } from '../facts/facts.ts';
import { defaultPolicy } from '../policy/index.ts';
import { dealOf } from './deal.ts';

const deal = (opportunity: object, policy = defaultPolicy) => dealOf({ opportunity } as Facts, policy);

describe('the exemption in a name', () => {
  const withToken = (exemptToken: string) => ({
    ...defaultPolicy,
    commandPlan: { ...defaultPolicy.commandPlan, exemptToken },
  });

  it.each(['Acme Channel-Managed', 'CHANNEL MANAGED Acme', 'Acme (channel–managed)', 'Channel - Managed'])(
    'is in %j',
    (name) => {
      expect(deal({ name }).isChannelManaged).toEqual({ known: true, value: true });
    },
  );

  it.each(['Acme', 'Acme channelmanaged', 'Acme Channel-Managedness', 'MyChannel-Managed', null])(
    'is not in %j',
    (name) => {
      expect(deal({ name }).isChannelManaged).toEqual({ known: true, value: false });
    },
  );

  it("is the policy's own, taken literally", () => {
    expect(deal({ name: 'Acme Partner-Led' }, withToken('Partner  - Led')).isChannelManaged).toMatchObject({
      value: true,
    });
    expect(deal({ name: 'Acme Tier 2' }, withToken('Tier (2)')).isChannelManaged).toMatchObject({
      value: true,
    });
    expect(deal({ name: 'Acme a' }, withToken('(a)')).isChannelManaged).toMatchObject({ value: true });
    expect(deal({ name: 'Acme b' }, withToken('(a)')).isChannelManaged).toMatchObject({ value: false });
  });
});

describe('a renewal', () => {
  it.each([
    ['Renewal', true],
    ['Early renewal', true],
    ['New Business', false],
    ['Renewals desk', false],
    [null, false],
  ])('is told by the type %j: %s', (type, value) => {
    expect(deal({ type }).isRenewal).toEqual({ known: true, value });
  });

  it('is not known without the type', () => {
    expect(deal({}).isRenewal).toMatchObject({ known: false, verdict: { fields: ['opportunity.type'] } });
  });
});

describe('stage and segment', () => {
  it('are found by their names', () => {
    const facts = { opportunity: { stage: '2-Scoping' }, account: { segment: 'SMB' } };
    const { stage, segment } = dealOf(facts, defaultPolicy);
    expect(stage).toMatchObject({ known: true, value: { order: 2 } });
    expect(segment).toMatchObject({ known: true, value: { key: 'smb' } });
  });

  it.each([
    [{ stage: null }, 'The deal has no stage.'],
    [{ stage: 'Warm' }, 'The stage "Warm" is not one the policy names.'],
    [{ stage: { unreadable: '?' } }, 'Stage reads "?", which could not be understood.'],
    [{}, 'Stage is not on this page.'],
  ])('%j: %s', (opportunity, because) => {
    expect(deal(opportunity).stage).toMatchObject({ known: false, verdict: { outcome: 'unknown', because } });
  });

  it('of a deal are nothing that an account page lacks', () => {
    expect(dealOf({ account: {} }, defaultPolicy).stage).toMatchObject({
      verdict: { outcome: 'not-applicable' },
    });
    expect(dealOf({}, defaultPolicy).stage).toMatchObject({ verdict: { outcome: 'unknown' } });
    expect(dealOf({ account: {} }, defaultPolicy).segment).toMatchObject({ verdict: { outcome: 'unknown' } });
  });
});
