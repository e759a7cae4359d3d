import type { IsoDate } from '../facts/facts.ts';

/** The user's own day and time; the only source of "now" for rules. */
export type Clock = {
  today: IsoDate;
  /** `HH:mm`, 24 hours. */
  time?: string;
};

/** The clock of a moment in the zone the code runs in. Surfaces call it; rules never do. */
export function clockAt(moment: Date): Clock {
  const pad = (part: number) => String(part).padStart(2, '0');
  const today = `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
  return { today, time: `${pad(moment.getHours())}:${pad(moment.getMinutes())}` };
}
