import { teamFor } from '../../lib/deal-team/team-for.ts';
import type { Facts } from '../../lib/facts/facts.ts';
import { linksOf } from '../../lib/links/index.ts';
import type { Policy } from '../../lib/policy/index.ts';
import { wholePolicy } from '../../lib/policy/whole-policy.ts';
import { Section } from './Section.tsx';
import './stage-links.css';

/** Who of the extended deal team may help with this deal. */
export function DealTeam({ facts, policy }: { facts: Facts; policy: Policy }) {
  const team = teamFor(facts, wholePolicy(policy));
  if (team.length === 0) return null;
  return (
    <Section title="Who can help" note={String(team.length)}>
      <ul className="stage-links">
        {team.map(({ who, purpose, links }) => {
          const [link] = linksOf(links);
          return (
            <li key={who}>
              {link ? (
                <a href={link.url} target="_blank" rel="noreferrer">
                  {who}
                </a>
              ) : (
                who
              )}
              <span className="quiet-text"> {purpose}</span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
