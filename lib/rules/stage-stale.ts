import { addDays, daysBetween } from '../calendar/day.ts';
import { factAt, isCalendarDay } from '../facts/fact.ts';
import type { Facts, IsoDate } from '../facts/facts.ts';
import { labelAt } from '../fields/index.ts';
import { isLocked } from '../policy/stages.ts';
import { isOpen } from './conditions.ts';
import { isListed } from './listed.ts';
import { activitiesOf } from './lists.ts';
import { type Context, defineRule, fail, notApplicable, pass, unknown, type Verdict } from './rule.ts';
import { mergeUnknowns, unknownBecauseAhead, unknownBecauseOf } from './unknowns.ts';
import { count, dayName } from './words.ts';

const ENTERED = 'opportunity.stageEnteredDate';
const DAYS = 'opportunity.daysInStage';
const TYPE = 'opportunity.type';
const LAST_ACTIVITY = 'opportunity.lastActivity';
/** A hundred years; a larger number is not one of days. */
const MAX_DAYS = 36_500;

export default defineRule({
  id: 'stage-stale',
  group: 'Pipeline',
  title: 'The deal moves through its stages',
  when: "Open opportunity of which it is known since when it is in its stage. Early stages of new business have their segment's limits, counted from the last activity if one is known.",
  why: 'A deal that sits in a stage blocks other teams and should move or be closed out.',
  severity: 'info',
  cites: ['F-099'],
  parameters: ['pipeline.stageDays.limit', 'pipeline.stageDays.early', 'process.lockedFromStage'],
  applies: [isOpen],
  needs: {},
  uses: { entered: ENTERED, days: DAYS, type: TYPE, lastActivity: LAST_ACTIVITY, segment: 'account.segment' },
  check(_values, { type }, context) {
    const since = enteredOn(context);
    if (typeof since !== 'string') return since;
    if (!isEarlyStage(context)) return judgeDefault(since, context);
    const unseen = unknownBecauseOf(TYPE, type);
    if (unseen) return mergeUnknowns([unseen]);
    const { types } = context.policy.pipeline.stageDays.early;
    const isNewBusiness = type.state === 'value' && isListed(type.value, types);
    return isNewBusiness ? judgeEarly(since, context) : judgeDefault(since, context);
  },
});

/** The day the stage was entered, or why it is not known. */
function enteredOn({ facts, clock }: Context): IsoDate | Verdict {
  const entered = factAt(facts, ENTERED);
  const ahead = unknownBecauseAhead(ENTERED, entered, clock.today);
  if (ahead) return ahead;
  if (entered.state === 'value') return entered.value;
  const days = factAt(facts, DAYS);
  if (days.state === 'value' && days.value >= 0 && days.value <= MAX_DAYS) {
    return addDays(clock.today, -Math.floor(days.value));
  }
  if (days.state === 'value') return unknown(`${labelAt(DAYS)} ${days.value} cannot be.`, [DAYS]);
  const unseen = [unknownBecauseOf(ENTERED, entered), unknownBecauseOf(DAYS, days)];
  const missing = unseen.filter((one) => one !== undefined);
  return missing.length > 0 ? mergeUnknowns(missing) : notApplicable('Stage Entered Date is blank.');
}

/** The field that told since when. */
function sinceField({ facts }: Context) {
  return factAt(facts, ENTERED).state === 'value' ? ENTERED : DAYS;
}

function isEarlyStage({ deal: { stage }, policy }: Context): boolean {
  const { fromStage, toStage } = policy.pipeline.stageDays.early;
  return stage.known && stage.value.order >= fromStage && stage.value.order <= toStage;
}

function judgeDefault(since: IsoDate, context: Context): Verdict {
  const { limit } = context.policy.pipeline.stageDays;
  const days = Math.max(0, daysBetween(since, context.clock.today));
  const because = `${stageName(context)} since ${dayName(since)}, ${count(days, 'day')}`;
  if (days <= limit) return pass(`${because}.`);
  return fail(`${because}, over ${limit}.`, adviceIn(context), {
    fields: [sinceField(context)],
  });
}

/** In the stages that are waited through, nothing is left to do with the customer. */
function adviceIn({ deal: { stage }, policy }: Context): string {
  return stage.known && isLocked(stage.value, policy)
    ? 'Ask who approves it what it waits for.'
    : 'Move it on with the customer, or close it out.';
}

/** Without activity for so long, new business is first asked about and then to be closed out. */
function judgeEarly(since: IsoDate, context: Context): Verdict {
  const { facts, deal, policy, clock } = context;
  if (!deal.segment.known) return deal.segment.verdict;
  const limits = policy.pipeline.stageDays.early[deal.segment.value.key];
  const activeOn = lastActivityIn(context, since);
  const days = Math.max(0, daysBetween(activeOn, clock.today));
  const event = activeOn > since ? 'last activity on' : 'since';
  const because = `${stageName(context)}, ${event} ${dayName(activeOn)}, ${count(days, 'day')}`;
  if (days < limits.info) return pass(`${because}.`);
  const unseen = unreadableActivity(facts);
  if (unseen) return mergeUnknowns([unseen]);
  const [severity, limit] =
    days >= limits.warning ? (['warning', limits.warning] as const) : (['info', limits.info] as const);
  const advice = severity === 'warning' ? 'Close it out, or act on it today.' : 'Act on it, or close it out.';
  return fail(`${because}; the limit in ${deal.segment.value.name} is ${limit}.`, advice, {
    severity,
    fields: [sinceField(context), LAST_ACTIVITY],
  });
}

/** The latest activity known, by the field or the timeline; what is planned, or on no real day, is none yet. */
function lastActivityIn({ facts, clock }: Context, since: IsoDate): IsoDate {
  const field = factAt(facts, LAST_ACTIVITY);
  const days = activitiesOf(facts).map(({ date }) => date);
  if (field.state === 'value') days.push(field.value);
  let latest = since;
  for (const day of days) {
    const isLater = typeof day === 'string' && day > latest && day <= clock.today;
    if (isLater && isCalendarDay(day)) latest = day;
  }
  return latest;
}

function unreadableActivity(facts: Facts) {
  const field = factAt(facts, LAST_ACTIVITY);
  return field.state === 'unreadable' ? unknownBecauseOf(LAST_ACTIVITY, field) : undefined;
}

function stageName({ deal: { stage } }: Context): string {
  return stage.known ? `In ${stage.value.name}` : 'In its stage';
}
