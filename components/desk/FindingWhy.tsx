import { thresholdsUsed } from '../../lib/findings/thresholds-used.ts';
import { findRule } from '../../lib/rules/index.ts';
import { textsOf } from '../../lib/rules/rule-texts.ts';
import { Citations } from './Citations.tsx';
import { useJudgedBy } from './judged-by.ts';

type FindingWhyProps = { rule: string; cites: readonly string[] };

/** Why a rule is asked, the threshold and segment it was judged by, and where it is written. */
export function FindingWhy({ rule, cites }: FindingWhyProps) {
  const meta = findRule(rule);
  const by = useJudgedBy();
  const texts = meta && textsOf(meta);
  const used = texts && by ? thresholdsUsed(texts, by.policy, by.segment) : '';
  return (
    <>
      {texts && (
        <p>
          Rule: {meta.title}. {texts.why}
        </p>
      )}
      {used !== '' && <p>Threshold: {used}.</p>}
      {by && <p>Segment: {by.segment ?? 'not known'}.</p>}
      <Citations cites={cites} />
    </>
  );
}
