/** More waiting work than this means that storage stands still; the newest is dropped then. */
const MAX_WAITING = 500;

/**
 * Runs jobs one after another, so that reading and writing storage never interleave. A failed job is
 * reported and the next one runs.
 */
export function createQueue(onError: (error: unknown) => void): (job: () => Promise<void>) => void {
  let tail: Promise<void> = Promise.resolve();
  let waiting = 0;
  return (job) => {
    if (waiting >= MAX_WAITING) return;
    waiting += 1;
    tail = tail
      .then(job)
      .catch(onError)
      .finally(() => {
        waiting -= 1;
      });
  };
}
