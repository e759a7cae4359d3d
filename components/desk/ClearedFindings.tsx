import { type Finding, findRule } from '../../lib/rules/index.ts';
import { Mark } from '../Mark.tsx';
import { Section } from './Section.tsx';
import './cleared-findings.css';

/** What fails as the record is saved, and no longer with its edits. */
export function ClearedFindings({ cleared }: { cleared: readonly Finding[] }) {
  if (cleared.length === 0) return null;
  return (
    <Section title="Cleared by your edit" note={String(cleared.length)}>
      <ul>
        {cleared.map(({ rule, severity, because }) => (
          <li key={rule} className="finding" data-cleared={rule}>
            <Mark name="pass" />
            <div className="finding-text">
              <p>{findRule(rule)?.title ?? rule}</p>
              <p className="quiet-text" dir="auto">
                <span className="visually-hidden">{severity}, no longer: </span>
                <s>{because}</s>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
