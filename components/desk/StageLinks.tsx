import type { Facts } from '../../lib/facts/facts.ts';
import type { Policy } from '../../lib/policy/index.ts';
import { Section } from './Section.tsx';
import { stageLinks } from './stage-links.ts';
import './stage-links.css';

type StageLinksProps = { facts: Facts; policy: Policy };

/** The handbook's resources for the deal's stage. Nothing is loaded until one is clicked. */
export function StageLinks({ facts, policy }: StageLinksProps) {
  const links = stageLinks(facts, policy);
  if (links.length === 0) return null;
  return (
    <Section title="Links for this stage" note={String(facts.opportunity?.stage)} isOpen>
      <ul className="stage-links">
        {links.map(({ id, label, url, access }) => (
          <li key={id}>
            <a href={url} target="_blank" rel="noreferrer">
              {label}
            </a>
            {access === 'sign-in' && <span className="quiet-text"> sign-in</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
