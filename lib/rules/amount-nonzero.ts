import type { Fact } from '../facts/fact.ts';
import type { Money } from '../facts/facts.ts';
import { labelAt } from '../fields/index.ts';
import type { Severity } from '../policy/policy.ts';
import { isPending } from '../policy/stages.ts';
import { isOpen } from './conditions.ts';
import { departmentSeverity } from './department-severity.ts';
import { type Context, defineRule, fail, pass, type Verdict } from './rule.ts';
import { mergeUnknowns, unknownBecauseOf } from './unknowns.ts';
import { money } from './words.ts';

const IACV = 'opportunity.iacv';
const AMOUNT = 'opportunity.amount';
const ESTIMATE = 'Enter your best estimate of what will be transacted in the month of the close date.';

const FIRST_GUESS = 'Make an educated guess now; it can be corrected as you learn more.';

/** A value that is not there yet: how much that matters, and what to do about it. */
type Blank = { severity: Severity; advice: string };

export default defineRule({
  id: 'amount-nonzero',
  group: 'R7-7',
  title: 'The value is the best estimate, above zero',
  when: 'Open opportunity. Renewals are judged on Amount, all others on the incremental value. Enterprise is advised (warning), as is a deal whose segment is not known; a value missing on the day of creation is a warning, one missing in stage 0 only a hint.',
  why: 'Forecasts add up what is in the field; a blank or zero value hides the deal.',
  severity: 'error',
  cites: ['F-054'],
  parameters: ['process.pendingToStage'],
  applies: [isOpen],
  needs: {},
  uses: { iacv: IACV, amount: AMOUNT, createdDate: 'opportunity.createdDate' },
  check(_values, { iacv, amount, createdDate }, context) {
    const wasCreatedToday = createdDate.state === 'value' && createdDate.value === context.clock.today;
    const blank = blankWords(context, wasCreatedToday);
    const asNew = judgeNew(iacv, amount, blank, context);
    const { isRenewal } = context.deal;
    if (isRenewal.known) return isRenewal.value ? judgeMeasure(AMOUNT, amount, blank, context) : asNew;
    // Without the type, a renewal that may rightly add nothing must not be warned about.
    return asNew.outcome === 'fail' ? isRenewal.verdict : asNew;
  },
});

/** New business and add-ons are judged on the incremental value; on Amount only when it is not shown. */
function judgeNew(iacv: Fact<Money>, amount: Fact<Money>, blank: Blank, context: Context): Verdict {
  if (iacv.state !== 'absent') return judgeMeasure(IACV, iacv, blank, context);
  if (amount.state !== 'absent') {
    const verdict = judgeMeasure(AMOUNT, amount, blank, context);
    return {
      ...verdict,
      because: `${verdict.because} ${labelAt(IACV)} is not on this page; judged on Amount.`,
    };
  }
  const unseen = [unknownBecauseOf(IACV, iacv), unknownBecauseOf(AMOUNT, amount)];
  return mergeUnknowns(unseen.filter((one) => one !== undefined));
}

function judgeMeasure(
  path: typeof IACV | typeof AMOUNT,
  fact: Fact<Money>,
  blank: Blank,
  context: Context,
): Verdict {
  const label = labelAt(path);
  const unseen = unknownBecauseOf(path, fact);
  if (unseen) return unseen;
  if (fact.state !== 'value')
    return fail(`${label} is blank.`, blank.advice, { severity: blank.severity, fields: [path] });
  const shown = money(fact.value);
  if (fact.value.amount > 0) return pass(`${label} is ${shown}.`);
  const severity = fact.value.amount < 0 ? 'warning' : departmentSeverity(context.deal);
  return fail(`${label} is ${shown}.`, ESTIMATE, { severity, fields: [path] });
}

function blankWords({ deal, policy }: Context, wasCreatedToday: boolean): Blank {
  const { stage } = deal;
  if (stage.known && isPending(stage.value, policy)) return { severity: 'info', advice: ESTIMATE };
  if (wasCreatedToday) return { severity: 'warning', advice: FIRST_GUESS };
  return { severity: departmentSeverity(deal), advice: ESTIMATE };
}
