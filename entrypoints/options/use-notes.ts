import { useEffect, useState } from 'react';
import type { NotesKept } from '../../components/options/PrivacySection.tsx';
import { countNotes, forgetNotes, watchNotes } from '../../lib/store/all-notes.ts';

/** How many records have notes, as it is now, and the way to forget them. */
export function useNotes(): NotesKept {
  const [records, setRecords] = useState<number>();
  useEffect(() => {
    const controller = new AbortController();
    const count = () =>
      countNotes().then(
        (found) => controller.signal.aborted || setRecords(found),
        () => {},
      );
    watchNotes(() => void count(), controller.signal);
    void count();
    return () => controller.abort();
  }, []);
  return { records, onForget: forgetNotes };
}
