import type { ReactNode } from 'react';
import { INFO_LINE, severityShapes } from '../lib/marks/shapes.ts';
import './mark.css';

/** What a mark stands for: a severity, an outcome or a level. Each has a shape of its own. */
export type MarkName =
  | 'error'
  | 'warning'
  | 'info'
  | 'pass'
  | 'unknown'
  | 'not-applicable'
  | 'level-empty'
  | 'level-claimed'
  | 'level-evidenced'
  | 'level-unknown';

const square = { x: 2.5, y: 2.5, width: 11, height: 11, rx: 2 };
const outline = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 };
const line = { ...outline, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

const shapes: Readonly<Record<MarkName, ReactNode>> = {
  error: <path d={severityShapes.error} fill="currentColor" />,
  warning: (
    <path d={severityShapes.warning} fill="currentColor" stroke="currentColor" strokeLinejoin="round" />
  ),
  info: <path d={severityShapes.info} {...outline} strokeWidth={INFO_LINE} />,
  pass: <path d="m2.5 8.5 3.5 3.5 7.5-8" {...line} strokeWidth="2" />,
  unknown: <circle cx="8" cy="8" r="5.75" {...outline} strokeDasharray="2.2 2.3" />,
  'not-applicable': <path d="M3.5 8h9" {...line} />,
  'level-empty': <rect {...square} {...outline} />,
  'level-claimed': (
    <>
      <rect {...square} {...outline} />
      <path d="M3 13V3l10 10Z" fill="currentColor" />
    </>
  ),
  'level-evidenced': (
    <>
      <rect {...square} fill="currentColor" stroke="currentColor" strokeWidth="1.5" />
      <path d="m5 8.2 2.2 2.2 4-4.6" className="mark-hole" />
    </>
  ),
  'level-unknown': (
    <>
      <path d="M5.4 5.6a2.7 2.7 0 1 1 4 2.5C8.4 8.7 8 9.3 8 10.3" {...line} />
      <circle cx="8" cy="13" r="1.1" fill="currentColor" />
    </>
  ),
};

/** A shape beside the word that says the same; screen readers get the word. */
export function Mark({ name }: { name: MarkName }) {
  return (
    <svg className={`mark mark-${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {shapes[name]}
    </svg>
  );
}
