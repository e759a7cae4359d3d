import type { PolicyError } from '../../lib/policy/index.ts';

/** More would bury the buttons; the rest is in the exported file. */
const MAX_SHOWN = 5;

export type PolicyNoticeProps = {
  errors: readonly PolicyError[];
  /** Puts the saved settings, as they are, into a file. */
  onExport: () => void;
  /** Removes the saved settings. */
  onStartAgain: () => void;
};

/** Says that the saved settings cannot be used, why, and what can be done about it. */
export function PolicyNotice({ errors, onExport, onStartAgain }: PolicyNoticeProps) {
  const shown = errors.slice(0, MAX_SHOWN);
  const left = errors.length - shown.length;
  return (
    <section className="policy-notice" aria-label="Saved settings">
      <p>
        <strong>Your saved settings could not be read.</strong> The handbook’s own are used meanwhile, and
        yours are kept as they are.
      </p>
      <ul>
        {shown.map(({ path, message }) => (
          <li key={path + message}>{message}</li>
        ))}
        {left > 0 && <li>and {left} more</li>}
      </ul>
      <div className="section-actions">
        <button type="button" onClick={onExport}>
          Export the saved settings
        </button>
        <button type="button" onClick={onStartAgain}>
          Start again with the handbook’s
        </button>
      </div>
    </section>
  );
}
