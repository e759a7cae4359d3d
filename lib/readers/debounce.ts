/** A call that is put off while more are asked for, but never for longer than a maximum. */
export type Debounced = {
  /** @param maxWaitMs Runs at most this long from now, however much is asked for until then. */
  ask(maxWaitMs: number): void;
  cancel(): void;
};

/**
 * A busy page asks thousands of times, so asking only notes the time: one timer looks, when it is due,
 * whether it has been quiet for long enough.
 *
 * @param settleMs Runs this long after the last call of a burst.
 */
export function debounce(run: () => void, settleMs: number): Debounced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let quietAt = 0;
  let dueAt = 0;

  function wait(ms: number): void {
    timer = setTimeout(() => {
      timer = undefined;
      const left = Math.min(quietAt, dueAt) - performance.now();
      if (left > 0) wait(left);
      else run();
    }, ms);
  }

  return {
    ask(maxWaitMs) {
      const now = performance.now();
      quietAt = now + settleMs;
      dueAt = timer === undefined ? now + maxWaitMs : Math.min(dueAt, now + maxWaitMs);
      if (timer === undefined) wait(Math.min(settleMs, maxWaitMs));
    },
    cancel() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
