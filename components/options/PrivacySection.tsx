import { ForgetNotes } from './ForgetNotes.tsx';

/** What the user wrote about records. */
export type NotesKept = {
  /** How many records there are notes of; `undefined` while it is not known. */
  records: number | undefined;
  /** Takes all of them away. Rejects when the browser refuses. */
  onForget: () => Promise<void>;
};

/** What is read, what is kept, and that nothing is sent. */
export function PrivacySection({ notes }: { notes: NotesKept }) {
  return (
    <section id="privacy" aria-labelledby="privacy-heading">
      <h2 id="privacy-heading">Privacy</h2>
      <p className="section-about">
        Squeaky reads the opportunity and account fields of the Salesforce pages you open, and of the other
        fields on them only what they are called. What it reads is kept in memory only and is gone when the
        browser closes. What you set on this page is kept in this browser, and so are your notes, ticks,
        snoozes and reviews of records. Nothing is ever sent anywhere: Squeaky makes no network requests, and
        links open only when you click them.
      </p>
      <ForgetNotes {...notes} />
    </section>
  );
}
