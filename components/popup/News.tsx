import { useState } from 'react';
import type { Release } from '../../lib/news/releases.ts';

export type NewsProps = {
  /** What the user has not seen yet; nothing is drawn when there is none. */
  releases: readonly Release[];
  onSeen: () => void;
};

/** What is new, folded away; its dot leaves once it was opened. */
export function News({ releases, onSeen }: NewsProps) {
  const [isSeen, setSeen] = useState(false);
  if (releases.length === 0) return null;

  function look() {
    if (isSeen) return;
    setSeen(true);
    onSeen();
  }

  return (
    <details className="news" onToggle={(event) => event.currentTarget.open && look()}>
      <summary className="fold">
        What is new
        {!isSeen && (
          <span className="news-dot">
            <span className="visually-hidden">not seen yet</span>
          </span>
        )}
      </summary>
      {releases.map(({ version, news }) => (
        <ul key={version} aria-label={`Version ${version}`}>
          {news.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ))}
    </details>
  );
}
