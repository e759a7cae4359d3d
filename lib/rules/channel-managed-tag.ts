import { factAt, factOf } from '../facts/fact.ts';
import { isFilledAt } from '../facts/filled-at.ts';
import { labelAt } from '../fields/index.ts';
import { indexed } from '../policy/indexed.ts';
import { isFilled } from '../text/filled.ts';
import { handbookPlan, planFields } from './command-plan-fields.ts';
import { isIn, isOpen, reaches } from './conditions.ts';
import { phrasePattern } from './phrases.ts';
import { type Condition, type Context, defineRule, fail, notApplicable, pass, type Verdict } from './rule.ts';
import { mergeUnknowns } from './unknowns.ts';
import { isTold, notTold, type Untold } from './untold.ts';

const NAME = 'opportunity.name';
const PARTNER = 'opportunity.partner';
const reachesOverview = reaches('overview');
const reachesFullPlan = reaches('fullPlan');

/** Some part of the Command Plan is due, by Amount or by incremental value. */
const reachesAnyTier: Condition = (context) => {
  const [overview, plan] = [reachesOverview(context), reachesFullPlan(context)];
  if (overview === undefined || plan === undefined) return undefined;
  const unseen = [overview, plan].filter((one) => one.outcome === 'unknown');
  return unseen.length > 0 ? mergeUnknowns(unseen) : notApplicable(`${overview.because} ${plan.because}`);
};

/** The token in any spelling, right or nearly so. */
const anySpelling = indexed(({ commandPlan }) =>
  phrasePattern([commandPlan.exemptToken, ...commandPlan.nearMisses]),
);

export default defineRule({
  id: 'channel-managed-tag',
  group: 'R7-6',
  title: 'The name tells whether a partner manages the deal',
  when: 'Open Commercial opportunity for which some part of the Command Plan is due. A misspelt token is a warning.',
  why: 'Where a partner manages the deal and you have no access, the name says so and the plan is not asked for.',
  severity: 'info',
  cites: ['F-050', 'F-128'],
  parameters: [
    'thresholds.*.overview',
    'thresholds.*.fullPlan',
    'commandPlan.exemptToken',
    'commandPlan.nearMisses',
    'commandPlan.overviewFields',
    'commandPlan.fullPlanFields',
    'fillers',
  ],
  applies: [isIn('commercial'), isOpen, reachesAnyTier],
  needs: { name: NAME },
  reads: handbookPlan,
  check({ name }, _used, context) {
    const { exemptToken } = context.policy.commandPlan;
    const spelt = name?.match(anySpelling(context.policy))?.[0];
    if (spelt === undefined) return judgePartner(context);
    const { isChannelManaged } = context.deal;
    const isExempt = isChannelManaged.known && isChannelManaged.value;
    if (isExempt && name?.toLowerCase().includes(exemptToken.toLowerCase())) {
      return fail(
        `The name carries ${exemptToken}, so the Command Plan is not asked for.`,
        'Ask the partner or the channel manager for the answers.',
      );
    }
    return fail(
      `The name says "${spelt}"; the token is ${exemptToken}.`,
      `Write ${exemptToken} in the name.${isExempt ? '' : ' Until then the Command Plan is asked for.'}`,
      { severity: 'warning' },
    );
  },
});

/** A partner is named and nothing is in the plan: the exemption may be meant and not written. */
function judgePartner({ facts, policy }: Context): Verdict {
  const untold: Untold = { absent: [], unreadable: [] };
  for (const { path, entry, isRequired } of planFields(policy)) {
    const fact = factOf(facts, entry);
    if (fact.state === 'unreadable') untold.unreadable.push(path);
    if (fact.state === 'absent' && isRequired) untold.absent.push(path);
    if (path !== PARTNER && isFilledAt(facts, entry, policy.fillers))
      return pass('The Command Plan is under way.');
  }
  const partner = factAt(facts, PARTNER);
  const isNamed =
    partner.state === 'value' && isFilled(partner.value, policy.fillers) && !NOBODY.test(partner.value);
  const isPartnerTold = partner.state === 'value' || partner.state === 'blank';
  if (!isNamed && isPartnerTold) return pass('No partner is named.');
  if (!isTold(untold)) return notTold(untold);
  const { exemptToken } = policy.commandPlan;
  return fail(
    `${labelAt(PARTNER)} is filled and the rest of the Command Plan is blank.`,
    `Add ${exemptToken} to the name if the partner manages the deal and you have no access.`,
    { fields: [NAME, PARTNER] },
  );
}

/** "None, checked on 2 March" and "Direct" fill the field and name nobody. */
const NOBODY = /^\W*(?:(?:none|no|not|nobody|without)\b|direct(?: (?:deal|sale|business))?\W*$)/i;
