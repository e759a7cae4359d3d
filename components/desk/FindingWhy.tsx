import { thresholdsUsed } from '../../lib/findings/thresholds-used.ts';
import { findRule } from '../../lib/rules/index.ts';
import { Citations } from './Citations.tsx';
import { useJudgedBy } from './judged-by.ts';

type FindingWhyProps = { rule: string; cites: readonly string[] };

/** Why a rule is asked, the threshold and segment it was judged by, and where it is written. */
export function FindingWhy({ rule, cites }: FindingWhyProps) {
  const meta = findRule(rule);
  const by = useJudgedBy();
  const used = meta && by ? thresholdsUsed(meta, by.policy, by.segment) : '';
  return (
    <>
      {meta && (
        <p>
          Rule: {meta.title}. {meta.why}
        </p>
      )}
      {used !== '' && <p>Threshold: {used}.</p>}
      {by && <p>Segment: {by.segment ?? 'not known'}.</p>}
      <Citations cites={cites} />
    </>
  );
}
