import type { KeepProblem } from '../../lib/notes/notes.ts';

/** What is said when something could not be kept. */
export const keepWords: Readonly<Record<KeepProblem, string>> = {
  'no-record': 'Not saved: this page names no record to keep it under. Save the record first.',
  'too-long': 'Not saved: it is too long.',
  full: 'Not saved: the browser has no room left for Squeaky. Forget old notes in the options.',
  newer: 'Not saved: what is kept here was written by a newer Squeaky. Update Squeaky first.',
  changed: 'Not saved: another window changed this note. Choose which one to keep.',
  outdated: 'Not saved: Squeaky was updated. Copy what you wrote, then close the panel and open it again.',
  refused: 'Not saved: the browser refused. Try again.',
};
