import { describe, expect, it } from 'vitest';
import { defaultPolicy } from './index.ts';
import { findStage, isLocked, isOutForSignature, isPending } from './stages.ts';

const marks = { pending: isPending, signature: isOutForSignature, locked: isLocked };

function marksOf(name: string, policy = defaultPolicy): string[] {
  const stage = findStage(name, policy);
  if (!stage) throw new Error(name);
  return Object.entries(marks).flatMap(([mark, has]) => (has(stage, policy) ? [mark] : []));
}

describe('what a stage is besides its place', () => {
  it.each([
    ['0-Pending Acceptance', ['pending']],
    ['1-Discovery', []],
    ['5-Negotiating', []],
    ['6-Awaiting Signature', ['signature']],
    ['7-Closing', ['signature', 'locked']],
    ['Closed Won', []],
    ['10-Duplicate', []],
  ])('%s: %j', (name, expected) => {
    expect(marksOf(name)).toEqual(expected);
  });

  it('is told by the policy, so that other stages may be it', () => {
    const policy = {
      ...defaultPolicy,
      process: { ...defaultPolicy.process, pendingToStage: 1, signatureFromStage: 4, lockedFromStage: 5 },
    };
    expect(marksOf('1-Discovery', policy)).toEqual(['pending']);
    expect(marksOf('4-Proposal', policy)).toEqual(['signature']);
    expect(marksOf('5-Negotiating', policy)).toEqual(['signature', 'locked']);
    expect(marksOf('7-Closing', policy)).toEqual(['signature', 'locked']);
  });
});
