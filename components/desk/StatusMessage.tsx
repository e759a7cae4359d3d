import type { ReactNode } from 'react';
import type { StatusWords } from './status-words.ts';
import './status-message.css';

type StatusMessageProps = StatusWords & { children?: ReactNode };

/** One of the states without findings: what is so, and what to do. */
export function StatusMessage({ title, advice, children }: StatusMessageProps) {
  return (
    <div className="status-message">
      <h1>{title}</h1>
      <p className="quiet-text">{advice}</p>
      {children}
    </div>
  );
}

/** The outline of what is about to appear. */
export function Skeleton() {
  return (
    <div className="skeleton" aria-hidden="true">
      <span />
      <span />
      <span />
      <span />
    </div>
  );
}
