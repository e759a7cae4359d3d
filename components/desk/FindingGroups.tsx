import { type FoldedFindings, foldFindings, isFolded } from '../../lib/findings/fold.ts';
import type { FieldRow } from '../../lib/judging/field-row.ts';
import type { Policy } from '../../lib/policy/index.ts';
import type { Finding } from '../../lib/rules/index.ts';
import { FindingItem } from './FindingItem.tsx';
import { FoldedItem } from './FoldedItem.tsx';
import { LeavingFinding } from './LeavingFinding.tsx';
import { byGroup } from './order-findings.ts';
import { stalePlacesOf } from './stale-places.ts';
import { useLeaving } from './use-leaving.ts';

type FindingGroupsProps = {
  label: string;
  /** Under a heading of its own, as in a section. */
  isNested?: boolean;
  failed: readonly Finding[];
  /** What every rule says, so that what leaves can tell why. */
  all: readonly Finding[];
  rows: readonly FieldRow[];
  /** Ids of the rules that fail only with the page's edits. */
  raised: readonly string[];
  /** What they were judged by. */
  policy: Policy;
};

/** The failed rules by part of the handbook; those with one cause together. */
export function FindingGroups({
  label,
  isNested = false,
  failed,
  all,
  rows,
  raised,
  policy,
}: FindingGroupsProps) {
  const leaving = useLeaving(failed);
  const Heading = isNested ? 'h3' : 'h2';
  const item = (finding: Finding) => (
    <FindingItem
      key={finding.rule}
      finding={finding}
      isNew={raised.includes(finding.rule)}
      stale={stalePlacesOf(finding, rows)}
    />
  );
  return (
    <section className="findings" aria-label={label}>
      {byGroup([...failed, ...leaving]).map(({ id, name, findings }) => (
        <section key={id} className="finding-group">
          <Heading className="group-name">{name}</Heading>
          <ul>
            {inPlace(findings, leaving, policy).map((one) => {
              if (!isFolded(one)) {
                if (!leaving.includes(one)) return item(one);
                const now = all.find(({ rule }) => rule === one.rule);
                return <LeavingFinding key={one.rule} finding={one} now={now} />;
              }
              return (
                <FoldedItem key={one.id} folded={one}>
                  {one.findings.map(item)}
                </FoldedItem>
              );
            })}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** What is leaving stays where it stood, and is in no fold any more. */
function inPlace(
  findings: readonly Finding[],
  leaving: readonly Finding[],
  policy: Policy,
): (Finding | FoldedFindings)[] {
  const staying = findings.filter((one) => !leaving.includes(one));
  const folded = foldFindings(staying, policy);
  const byFirst = new Map(folded.map((one) => [isFolded(one) ? one.findings[0] : one, one]));
  return findings.flatMap((one) => (leaving.includes(one) ? one : (byFirst.get(one) ?? [])));
}
