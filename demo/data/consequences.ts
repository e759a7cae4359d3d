import type { Day, FieldValue, ObjectName } from '../shared/types.ts';
import { isClosed } from './fields.ts';
import { people } from './people.ts';

type Fields = Readonly<Record<string, FieldValue>>;

/** What the CRM itself writes when some fields change: the days of the changes, and the push counter. */
export function consequencesOf(object: ObjectName, before: Fields, changed: Fields, today: Day): Fields {
  const isNew = (apiName: string) => apiName in changed && changed[apiName] !== before[apiName];
  if (object === 'Account') {
    return isNew('Account_Tier__c')
      ? { Account_Tier_Changed_Date__c: today, Account_Tier_Changed_By__c: people.priya.name }
      : {};
  }
  return {
    ...(isNew('StageName') ? { LastStageChangeDate: today } : {}),
    ...(isNew('StageName') && isClosed(changed.StageName) ? { CloseDate: today } : {}),
    ...(isNew('CloseDate') ? { Close_Date_Changed__c: today } : {}),
    ...(isPush(before.CloseDate, changed.CloseDate) ? { PushCount: Number(before.PushCount ?? 0) + 1 } : {}),
  };
}

/** Only a move to a later month counts as a push. */
function isPush(from: FieldValue | undefined, to: FieldValue | undefined): boolean {
  return typeof from === 'string' && typeof to === 'string' && to.slice(0, 7) > from.slice(0, 7);
}
