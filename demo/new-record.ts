import { DOLLARS } from './data/currencies.ts';
import { longId } from './data/ids.ts';
import { people } from './data/people.ts';
import type { Day, FieldValue, ObjectName } from './shared/types.ts';
import type { Stored } from './store.ts';

const keyPrefixes: Readonly<Record<ObjectName, string>> = { Opportunity: '006', Account: '001' };
const SERIAL_DIGITS = 4;

/** A record as the demo's user has just written it; the serial makes its id. */
export function newRecord(
  object: ObjectName,
  serial: number,
  fields: Record<string, FieldValue>,
  today: Day,
): Stored {
  const id = longId(`${keyPrefixes[object]}5g00000N${String(serial).padStart(SERIAL_DIGITS, '0')}`);
  return {
    object,
    id,
    fields: { ...writtenByTheCrm(object, today), ...fields },
    currency: DOLLARS,
    isListed: true,
    sample: { key: id, omits: [] },
  };
}

/** What nobody types: the owner and the days of the record itself. */
function writtenByTheCrm(object: ObjectName, today: Day): Record<string, FieldValue> {
  const own = { OwnerId: people.priya, CreatedById: { ...people.priya, on: today } };
  if (object === 'Account') return { ...own, Owner_Changed_Date__c: today };
  return { ...own, CreatedDate: today, LastStageChangeDate: today, PushCount: 0 };
}
