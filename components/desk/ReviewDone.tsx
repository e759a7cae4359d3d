import { useAnnounce } from './announce.ts';
import type { Keeping } from './keeping.ts';
import { useAttempt } from './use-attempt.ts';

type ReviewDoneProps = { keeping: Keeping; className?: string };

/** Says of the record that its review was held today. */
export function ReviewDone({ keeping: { today, onEdit }, className }: ReviewDoneProps) {
  const { problem, attempt } = useAttempt();
  const announce = useAnnounce();

  async function mark() {
    if (await attempt(() => onEdit({ what: 'review', on: today }))) announce('Review marked as done today.');
  }

  return (
    <>
      <button type="button" className={className} onClick={() => void mark()}>
        Mark as done today
      </button>
      {problem && <p className="keep-problem">{problem}</p>}
    </>
  );
}
