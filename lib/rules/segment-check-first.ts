import { daysBetween } from '../calendar/day.ts';
import { type Fact, factOf } from '../facts/fact.ts';
import { entryAt, type FieldPath, labelAt } from '../fields/index.ts';
import { indexed } from '../policy/indexed.ts';
import { handbookPlan, planFields } from './command-plan-fields.ts';
import { asksForCompanySize, whereToLookUp } from './company-size.ts';
import { isOpen } from './conditions.ts';
import { type Context, defineRule, fail, notApplicable, type Verdict } from './rule.ts';
import { unknownBecauseAhead, unknownBecauseOf } from './unknowns.ts';
import { count, dayName, list } from './words.ts';

const CREATED = 'opportunity.createdDate';
/** Where a seller writes down what to ask. */
const written = indexed((policy) => [
  { path: 'opportunity.nextSteps' as const, entry: entryAt('opportunity.nextSteps') },
  ...planFields(policy),
  { path: 'opportunity.help' as const, entry: entryAt('opportunity.help') },
]);

export default defineRule({
  id: 'segment-check-first',
  group: 'ROE',
  title: 'The segment is checked before the work begins, without asking the customer',
  when: 'Open opportunity that was created within the last days or is in an early stage: a reminder. Next steps and Command Plan fields that plan to ask for the company size are warned about in every open stage and segment.',
  why: 'A deal worked in the wrong segment changes hands halfway, and customers are never asked for their size.',
  severity: 'info',
  cites: ['F-004', 'F-005', 'F-006', 'F-007', 'F-008'],
  parameters: [
    'engagement.checkDays',
    'commandPlan.overviewFields',
    'commandPlan.fullPlanFields',
    'engagement.checkToStage',
    'engagement.sources',
    'engagement.sizeQuestions',
    'engagement.askWords',
    'engagement.sizeExceptions',
  ],
  applies: [isOpen],
  needs: {},
  uses: { createdDate: CREATED },
  reads: ['opportunity.nextSteps', ...handbookPlan, 'opportunity.help'],
  check(_values, { createdDate }, context) {
    const asking = askingFields(context);
    return asking.length > 0 ? doNotAsk(asking, context) : remind(createdDate, context);
  },
});

function askingFields({ facts, policy }: Context): FieldPath[] {
  const asking: FieldPath[] = [];
  for (const { path, entry } of written(policy)) {
    const fact = factOf<unknown>(facts, entry);
    if (fact.state !== 'value' || typeof fact.value !== 'string') continue;
    if (asksForCompanySize(fact.value, policy)) asking.push(path);
  }
  return asking;
}

function doNotAsk(asking: readonly FieldPath[], { policy }: Context): Verdict {
  return fail(
    `${list(asking.map(labelAt))} ${asking.length > 1 ? 'plan' : 'plans'} to ask for the company size.`,
    `Take the question out. ${whereToLookUp(policy)}`,
    { severity: 'warning', fields: asking },
  );
}

function remind(createdDate: Fact<string>, { deal: { stage }, clock, policy }: Context): Verdict {
  if (!stage.known) return stage.verdict;
  const { checkDays, checkToStage } = policy.engagement;
  const { order, name } = stage.value;
  if (order <= checkToStage) return checklist(`The stage is ${name}.`, policy);
  const unseen =
    unknownBecauseOf(CREATED, createdDate) ?? unknownBecauseAhead(CREATED, createdDate, clock.today);
  if (unseen) return unseen;
  if (createdDate.state !== 'value') return notApplicable(`The stage is ${name}.`);
  const days = daysBetween(createdDate.value, clock.today);
  const created = `The opportunity was created on ${dayName(createdDate.value)}, ${count(days, 'day')} ago.`;
  return days <= checkDays ? checklist(created, policy) : notApplicable(created);
}

function checklist(because: string, policy: Context['policy']): Verdict {
  return fail(
    because,
    `Check the account's segment first. ${whereToLookUp(policy)} If the sources differ, post them in Chatter on the account.`,
    { fields: ['account.segment', 'account.employeeCount'] },
  );
}
