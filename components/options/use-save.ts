import { useState } from 'react';
import type { SparseDocument } from '../../lib/thresholds/sparse-document.ts';

/** Said when storage would not take a change. */
export const REFUSED = 'Not saved: the browser refused. Try again.';

/** Saves documents and says how that went. */
export function useSave(onSave: (document: SparseDocument) => Promise<void>) {
  const [status, setStatus] = useState('');

  /** Resolves with whether the document was saved. */
  async function save(document: SparseDocument, done = 'Saved.'): Promise<boolean> {
    setStatus('');
    try {
      await onSave(document);
      setStatus(done);
      return true;
    } catch {
      setStatus(REFUSED);
      return false;
    }
  }

  return { status, save, clear: () => setStatus('') };
}
