import type { Severity } from '../policy/index.ts';

/** The shape of each severity in a box of 16, the same on every surface and on the page. */
export const severityShapes: Readonly<Record<Severity, string>> = {
  error: 'M8 .8 15.2 8 8 15.2.8 8Z',
  warning: 'M8 1.5 15.3 14.5H.7Z',
  /** To be drawn with a line of 2.5, not filled. */
  info: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 1 1 0-11Z',
};

export const INFO_LINE = 2.5;
