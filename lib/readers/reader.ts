import type { RawPage } from '../reading/raw.ts';
import type { ReaderId, RecordAddress } from '../reading/reading.ts';

/** What a reader says of a record page; pages without a record never get this far. */
export type RecordSight = Exclude<RawPage, { status: 'no-record' }>;

/** One look: what was seen, and the roots of trees it was seen in, so that they can be watched. */
export type Look = { sight: RecordSight; shadowRoots: readonly Node[] };

/** Knows one CRM's pages: which are records, and where on them fields are. Returns strings only. */
export type Reader = {
  id: ReaderId;
  /** The record that an address is about; `undefined` for every other page. */
  addressOf(url: URL): RecordAddress | undefined;
  /**
   * One look at the record that is open. Never throws on any DOM, changes nothing, and keeps no more than
   * weak references.
   *
   * @param isLate The page had its time to render: what is there now is what there is.
   * @param changes Every change since the look before, in the document and in the roots that looks gave. What
   *   they leave as it was is not read again. Without them all of the page is.
   */
  read(
    document: Document,
    address: RecordAddress,
    isLate: boolean,
    changes?: readonly MutationRecord[],
  ): Look;
};
