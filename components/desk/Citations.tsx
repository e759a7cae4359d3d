import { citationOf } from '../../lib/handbook/citations.ts';

/** The clauses a rule leans on, each with the handbook section that says it. */
export function Citations({ cites }: { cites: readonly string[] }) {
  return (
    <ul className="citations">
      {cites.map((id) => (
        <li key={id}>
          <span className="citation-id">{id}</span>
          <Clause id={id} />
        </li>
      ))}
    </ul>
  );
}

function Clause({ id }: { id: string }) {
  const citation = citationOf(id);
  if (!citation) return <span>Sales handbook</span>;
  if (citation.kind === 'reading') return <span>{citation.note}</span>;
  return (
    <a href={citation.url} target="_blank" rel="noreferrer">
      {citation.page}: {citation.section}
    </a>
  );
}
