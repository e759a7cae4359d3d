import type { ReactNode } from 'react';
import { Mark, type MarkName } from '../Mark.tsx';
import './check-line.css';

type CheckLineProps = {
  mark: MarkName;
  /** What is checked. */
  text: string;
  /** How it stands, in a word. */
  state: string;
  tone?: 'good';
  children?: ReactNode;
};

/** One line of a checklist: a mark, what is checked, how it stands, and what there is to say of it below. */
export function CheckLine({ mark, text, state, tone, children }: CheckLineProps) {
  return (
    <li className="check-line" data-tone={tone}>
      <Mark name={mark} />
      <span>{text}</span>
      <span className="check-line-state">{state}</span>
      {children && <div className="check-line-more">{children}</div>}
    </li>
  );
}
