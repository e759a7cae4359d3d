import type { ReactNode } from 'react';
import './section.css';

type SectionProps = {
  title: string;
  /** A few words beside the title. */
  note?: string;
  /** Open when first drawn; afterwards the user decides. */
  isOpen?: boolean;
  children: ReactNode;
};

/** A part of the panel that folds away. */
export function Section({ title, note, isOpen = false, children }: SectionProps) {
  return (
    <details className="section" open={isOpen}>
      <summary className="fold">
        <h2>{title}</h2>
        {note && <span className="section-note">{note}</span>}
      </summary>
      <div className="section-body">{children}</div>
    </details>
  );
}
