import type { Keeping } from '../../components/desk/keeping.ts';
import { clockAt } from '../../lib/calendar/clock.ts';
import type { JudgedPage } from '../../lib/judging/judge-page.ts';
import { noNotes } from '../../lib/notes/notes.ts';
import type { SeenPage } from '../../lib/reading/seen.ts';
import { keep } from '../../lib/store/keep.ts';
import { storedPerson } from '../../lib/store/person.ts';
import { editNotes } from './presses.ts';
import { usePanel } from './store.ts';

/** What is kept of the record on screen and the way to change it; `undefined` while none is judged. */
export function useKeeping(judged: JudgedPage, page: SeenPage | undefined): Keeping | undefined {
  const { inputs, now } = usePanel();
  if (!page || !('report' in judged)) return undefined;
  const { url } = page;
  const { record } = judged;
  return {
    record: `${new URL(url).host}/${record}`,
    kept: inputs.notes ?? { notes: noNotes },
    today: clockAt(new Date(now)).today,
    onEdit: (edit) => editNotes(url, record, edit),
    onWeekDone: (week) => keep(() => setWeekDone(week)),
  };
}

async function setWeekDone(week: string | undefined): Promise<{ ok: true }> {
  const { weeklyValuesDone: _before, ...person } = await storedPerson.read();
  await storedPerson.write(week === undefined ? person : { ...person, weeklyValuesDone: week });
  return { ok: true };
}
