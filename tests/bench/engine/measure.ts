/** Medians of two things measured in turn, so that a machine that slows down slows both. */
export type Compared = {
  /** Per call, in microseconds. */
  ours: number;
  theirs: number;
  ratio: number;
  /** Median absolute deviation of the pairs' ratios: smaller changes of the ratio are none. */
  spread: number;
};

type Work = () => void | Promise<void>;

const WARM_UP = 5;
const SAMPLES = 31;

/**
 * Times two works alternately and compares their medians, per call, in microseconds.
 *
 * @param loops Calls per sample, enough to rise above the clock's grain.
 * @param before Called before each call, outside its time.
 */
export async function compare(
  ours: Work,
  theirs: Work,
  loops: { ours: number; theirs: number },
  before?: () => void,
): Promise<Compared> {
  const taken = { ours: [] as number[], theirs: [] as number[] };
  for (let sample = 0; sample < WARM_UP + SAMPLES; sample += 1) {
    const own = await timed(ours, loops.ours, before);
    const other = await timed(theirs, loops.theirs, before);
    if (sample < WARM_UP) continue;
    taken.ours.push(own);
    taken.theirs.push(other);
  }
  return compared(taken.ours, taken.theirs);
}

/** Compares samples that were taken in turn, the first of one with the first of the other and so on. */
export function compared(ours: readonly number[], theirs: readonly number[]): Compared {
  const [own, other] = [median(ours), median(theirs)];
  const ratios = ours.map((figure, index) => figure / (theirs[index] ?? Number.NaN));
  return { ours: own, theirs: other, ratio: own / other, spread: deviation(ratios) };
}

async function timed(work: Work, loops: number, before?: () => void): Promise<number> {
  let taken = 0;
  let start = performance.now();
  for (let loop = 0; loop < loops; loop += 1) {
    if (before) {
      taken += performance.now() - start;
      before();
      start = performance.now();
    }
    const running = work();
    if (running) await running;
  }
  return ((taken + performance.now() - start) * 1_000) / loops;
}

export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Median absolute deviation, which a few disturbed samples do not move. */
export function deviation(figures: readonly number[]): number {
  const middle = median(figures);
  return median(figures.map((figure) => Math.abs(figure - middle)));
}
