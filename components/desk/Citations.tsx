import { citationOf } from '../../lib/handbook/citations.ts';
import './citations.css';

/** The clauses a rule leans on, each by the handbook's page and section; several facts may stand in one. */
export function Citations({ cites }: { cites: readonly string[] }) {
  return (
    <ul className="citations">
      {clausesOf(cites).map(({ words, url, ids }) => (
        <li key={words} data-cites={ids.join(' ')}>
          {url ? (
            <a href={url} target="_blank" rel="noreferrer">
              {words}
            </a>
          ) : (
            <span>{words}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

type Clause = { words: string; url?: string; ids: string[] };

function clausesOf(cites: readonly string[]): Clause[] {
  const clauses = new Map<string, Clause>();
  for (const id of cites) {
    const clause = clauseOf(id);
    const known = clauses.get(clause.words);
    if (known) known.ids.push(id);
    else clauses.set(clause.words, { ...clause, ids: [id] });
  }
  return [...clauses.values()];
}

function clauseOf(id: string): Omit<Clause, 'ids'> {
  const citation = citationOf(id);
  if (!citation) return { words: 'Sales handbook' };
  if (citation.kind === 'reading') return { words: citation.note };
  return { words: `${citation.page}: ${citation.section}`, url: citation.url };
}
