import type { IsoDate } from '../facts/facts.ts';
import type { Origin } from './field-row.ts';

/** The lists of facts. */
export type ListName = 'activities' | 'siblings';

/** One list as *What I read* shows it. */
export type ListRow = { list: ListName } & (
  | { state: 'absent' }
  | { state: 'unreadable'; reason: string }
  | {
      state: 'value';
      /** How many are shown. */
      count: number;
      /** There may be more than are shown. */
      isCut: boolean;
      /** Day of the last activity that is past. */
      newest?: IsoDate;
      origin: Origin;
      /** Milliseconds since the epoch, for what was read on another page. */
      seenAt?: number;
    }
);
