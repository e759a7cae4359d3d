import type { RecordKind } from '../../lib/fields/index.ts';
import type { FieldRow } from '../../lib/judging/field-row.ts';
import type { Finding } from '../../lib/rules/index.ts';
import { byPlace, withOutcome } from './order-findings.ts';
import { QuietFinding } from './QuietFinding.tsx';
import { Section } from './Section.tsx';

const NOT_ASKED: Readonly<Record<RecordKind, string>> = {
  opportunity: 'Not asked of this deal',
  account: 'Not asked of this account',
};

type QuietFindingsProps = { kind: RecordKind; findings: readonly Finding[]; rows: readonly FieldRow[] };

/** What was judged without a finding and what was not judged, folded away. */
export function QuietFindings({ kind, findings, rows }: QuietFindingsProps) {
  const unknown = withOutcome(findings, 'unknown');
  return (
    <>
      {unknown.length > 0 && (
        <Section title="Not visible here" note={String(unknown.length)}>
          {byPlace(unknown, rows).map(({ id, name, findings: own }) => (
            <section key={id} className="finding-group">
              <h3 className="group-name">{name}</h3>
              <FindingList findings={own} />
            </section>
          ))}
        </Section>
      )}
      <Folded title="Passed" findings={withOutcome(findings, 'pass')} />
      <Folded title={NOT_ASKED[kind]} findings={withOutcome(findings, 'not-applicable')} />
    </>
  );
}

function Folded({ title, findings }: { title: string; findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <Section title={title} note={String(findings.length)}>
      <FindingList findings={findings} />
    </Section>
  );
}

function FindingList({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul>
      {findings.map((finding) => (
        <QuietFinding key={finding.rule} finding={finding} />
      ))}
    </ul>
  );
}
