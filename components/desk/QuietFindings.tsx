import type { RecordKind } from '../../lib/fields/index.ts';
import type { FieldRow } from '../../lib/judging/field-row.ts';
import type { Finding } from '../../lib/rules/index.ts';
import { byPlace, withOutcome } from './order-findings.ts';
import { QuietFinding } from './QuietFinding.tsx';
import { Section } from './Section.tsx';
import { stalePlacesOf } from './stale-places.ts';

const NOT_ASKED: Readonly<Record<RecordKind, string>> = {
  opportunity: 'Not asked of this deal',
  account: 'Not asked of this account',
};

type QuietFindingsProps = { kind: RecordKind; findings: readonly Finding[]; rows: readonly FieldRow[] };

/** What was judged without a finding and what was not judged, folded away. */
export function QuietFindings({ kind, findings, rows }: QuietFindingsProps) {
  const unknown = withOutcome(findings, 'unknown');
  const places = byPlace(unknown, rows);
  // What is on the page and was not understood has no other place.
  const isElsewhere = places.every(({ id }) => id !== '');
  return (
    <>
      {unknown.length > 0 && (
        <Section title={isElsewhere ? 'Not on this page' : 'Not judged'} note={String(unknown.length)}>
          {places.map(({ id, name, findings: own }) => (
            <section key={id} className="finding-group">
              <h3 className="group-name">{name}</h3>
              <FindingList findings={own} rows={rows} />
            </section>
          ))}
        </Section>
      )}
      <Folded title="Passed" findings={withOutcome(findings, 'pass')} rows={rows} />
      <Folded title={NOT_ASKED[kind]} findings={withOutcome(findings, 'not-applicable')} rows={rows} />
    </>
  );
}

type ListProps = { findings: readonly Finding[]; rows: readonly FieldRow[] };

function Folded({ title, findings, rows }: ListProps & { title: string }) {
  if (findings.length === 0) return null;
  return (
    <Section title={title} note={String(findings.length)}>
      <FindingList findings={findings} rows={rows} />
    </Section>
  );
}

function FindingList({ findings, rows }: ListProps) {
  return (
    <ul>
      {findings.map((finding) => (
        <QuietFinding key={finding.rule} finding={finding} stale={stalePlacesOf(finding, rows)} />
      ))}
    </ul>
  );
}
