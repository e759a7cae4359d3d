/** How a figure stands: at or under its goal, at or under its limit, over both, or without either. */
export type Verdict = 'good' | 'fair' | 'over' | 'noted';

/** One measured figure. Goals and limits are in the figure's own unit; lower is better. */
export type Row = {
  name: string;
  figure: number;
  goal?: number;
  limit?: number;
  /** `×` for a ratio, `B` for bytes, `ms`. */
  unit: string;
  verdict: Verdict;
};

/** What a file in `tests/bench` exports. */
export type Bench = { name: string; run(): Promise<Row[]> };

export function verdictOf(figure: number, goal: number, limit: number): Verdict {
  if (figure <= goal) return 'good';
  return figure <= limit ? 'fair' : 'over';
}

/** Files beside the benches that only help them export no `run`. */
export function isBench(module: object): module is Bench {
  return (
    'name' in module && typeof module.name === 'string' && 'run' in module && typeof module.run === 'function'
  );
}
