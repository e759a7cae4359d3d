import { noNotes, type RecordNotes } from '../../lib/notes/notes.ts';
import type { Cell, PageReading } from '../../lib/reading/reading.ts';
import type { SeenPage } from '../../lib/reading/seen.ts';
import { NOTES_VERSION, notesKey } from '../../lib/store/notes.ts';
import type { Cast, Scene, Stage } from './stage.ts';

type Read = Extract<PageReading, { status: 'read' }>;
/** What the panel is to find, out of what was really read. */
export type SceneOf = (stage: Stage) => Scene;

/** A sample as it was read. */
export function sample(cast: Cast = 'gaps', local: Scene['local'] = {}): SceneOf {
  return ({ seen }) => ({ page: seen[cast], local });
}

/** The page of a sample with another reading. */
export function instead(change: (read: Read) => PageReading): SceneOf {
  return ({ seen }) => ({ page: { ...seen.gaps, page: change(readingOf(seen.gaps)) } });
}

/** Of a reading, what it is about. */
export function addressOf({ kind, record }: Read): Pick<Read, 'kind' | 'record'> {
  return { kind, record };
}

/** A sample with something written about it; `stored` instead is what stands in the place of that. */
export function noted(notes: Partial<RecordNotes>, stored?: unknown): SceneOf {
  return ({ seen }) => {
    const key = notesKey(seen.gaps.url, readingOf(seen.gaps).record) ?? '';
    return { page: seen.gaps, local: { [key]: stored ?? { version: NOTES_VERSION, ...noNotes, ...notes } } };
  };
}

/** A sample while its deck and the day of its next step are typed. */
export function edited(read: Read): PageReading {
  const cells = Object.entries(TYPED).map(([path, text]) => {
    const { draft: _draft, saved: _saved, ...cell } = read.cells[path as keyof typeof TYPED] as Cell;
    return [path, { ...cell, text, draft: true, saved: cell }];
  });
  return { ...read, cells: { ...read.cells, ...Object.fromEntries(cells) } };
}

const TYPED = {
  'opportunity.deckLink': 'https://docs.google.com/presentation/d/copperline/edit',
  'opportunity.nextStepDate': '3/20/2026',
} as const;

/** A record that was never looked at before, of which only the name is seen. */
export function hardlySeen(read: Read): PageReading {
  const cells = { 'opportunity.name': read.cells['opportunity.name'] as Cell };
  return { ...read, record: '0065g00000ZkZZZAAJ', cells };
}

function readingOf({ page }: SeenPage): Read {
  if (page.status !== 'read') throw new Error(`The sample was not read: ${page.status}.`);
  return page;
}
