import './long-text.css';

/** About three lines at the panel's usual width. */
const MAX_SHORT = 160;
/** Readings are shorter; a text beyond this would only slow the panel down. */
const MAX_SHOWN = 8_000;

/** Text from a page, as text whatever it holds. A long one shows its beginning and opens on request. */
export function LongText({ text }: { text: string }) {
  if (text.length <= MAX_SHORT) {
    return (
      <span className="page-text" dir="auto">
        {text}
      </span>
    );
  }
  const hidden = text.length - MAX_SHOWN;
  return (
    <details className="long-text">
      <summary>
        <span className="long-text-start" dir="auto">
          {start(text, MAX_SHORT)}…
        </span>
        <span className="long-text-less">Show less</span>
      </summary>
      <div className="page-text" dir="auto">
        {start(text, MAX_SHOWN)}
      </div>
      {hidden > 0 && <p className="quiet-text">{hidden.toLocaleString()} more characters are not shown.</p>}
    </details>
  );
}

/** The first characters of a text, never half of one. */
function start(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}
