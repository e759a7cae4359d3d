import { describe, expect, it } from 'vitest';
import { consequencesOf } from './consequences.ts';

const TODAY = '2026-03-18';
const before = { StageName: '2-Scoping', CloseDate: '2026-03-31', PushCount: 1 };

describe('consequencesOf', () => {
  it('counts a push only when the close date moves to a later month', () => {
    expect(consequencesOf('Opportunity', before, { CloseDate: '2026-04-01' }, TODAY)).toEqual({
      Close_Date_Changed__c: TODAY,
      PushCount: 2,
    });
    expect(consequencesOf('Opportunity', before, { CloseDate: '2026-03-01' }, TODAY)).toEqual({
      Close_Date_Changed__c: TODAY,
    });
  });

  it('dates a change of stage', () => {
    expect(consequencesOf('Opportunity', before, { StageName: '3-Technical Evaluation' }, TODAY)).toEqual({
      LastStageChangeDate: TODAY,
    });
  });

  it('dates a change of rank and says whose it was', () => {
    expect(consequencesOf('Account', { Account_Tier__c: '2' }, { Account_Tier__c: '1' }, TODAY)).toEqual({
      Account_Tier_Changed_Date__c: TODAY,
      Account_Tier_Changed_By__c: 'Priya Raman',
    });
  });

  it('does nothing when a value is saved as it was', () => {
    expect(consequencesOf('Opportunity', before, { ...before }, TODAY)).toEqual({});
  });
});
