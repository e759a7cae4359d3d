import { fiscalYearStart } from '../calendar/fiscal-year.ts';
import type { Fact } from '../facts/fact.ts';
import type { IsoDate } from '../facts/facts.ts';
import type { FieldPath } from '../fields/index.ts';
import { wordsOf } from '../text/plain-text.ts';
import { hasRank } from './account-rank.ts';
import { hasOtherTime, latestDayIn } from './account-rank-dates.ts';
import { isIn } from './conditions.ts';
import { type Context, defineRule, fail, pass, type Unknown, unknown, type Verdict } from './rule.ts';
import { mergeUnknowns, unknownBecauseAhead, unknownBecauseOf } from './unknowns.ts';
import { dayName } from './words.ts';

const used = {
  rankChangedDate: 'account.rankChangedDate',
  rankChangedBy: 'account.rankChangedBy',
  rankNotes: 'account.rankNotes',
  owner: 'account.owner',
  ownerChanged: 'account.ownerChanged',
} as const satisfies Record<string, FieldPath>;

type Used = { [K in keyof typeof used]: Fact<string> };

export default defineRule({
  id: 'account-rank-current',
  group: 'R7-1',
  title: "The rank is the present owner's own, from this fiscal year",
  when: 'Commercial account with a rank. The day is that of the rank, or the latest one in its notes written as 2026-03-18. Who set it and when the owner changed count where the page shows them; without any day nothing is said.',
  why: "A rank taken over from the last owner or the last year is somebody else's view of the account.",
  severity: 'warning',
  cites: ['F-014'],
  parameters: ['fiscalYearStartMonth'],
  applies: [isIn('commercial'), hasRank],
  needs: {},
  uses: used,
  check(_values, facts, context) {
    const { today } = context.clock;
    const rankedOn = pastDayIn(facts.rankChangedDate, today);
    const notedOn = latestDayIn(shownIn(facts.rankNotes) ?? '', today);
    const isNotedLater = notedOn !== undefined && (rankedOn === undefined || notedOn > rankedOn);
    const day = isNotedLater ? notedOn : rankedOn;
    const since = latestStart(facts, context);
    if (day === undefined) return noDay(facts, today);
    const subject = isNotedLater ? 'Account Rank Notes is dated' : 'The account was ranked on';
    const ranked = `${subject} ${dayName(day)}`;
    if (day < since.day) return hidesDay(facts, since.day, today) ?? predates(ranked, since, context);
    const unseen = untold(used.ownerChanged, facts.ownerChanged, today);
    if (unseen && facts.ownerChanged.state !== 'absent') return unseen;
    if (!isNotedLater && isSetByAnother(facts)) return setByAnother(facts, day, context);
    return pass(`${ranked}.`);
  },
});

function shownIn(fact: Fact<string>): string | undefined {
  return fact.state === 'value' ? fact.value : undefined;
}

/** A day ahead is none on which something was done. */
function pastDayIn(fact: Fact<string>, today: IsoDate): IsoDate | undefined {
  return fact.state === 'value' && fact.value <= today ? fact.value : undefined;
}

/** Why a field tells no day that has been. */
function untold(path: FieldPath, fact: Fact<string>, today: IsoDate): Unknown | undefined {
  return unknownBecauseOf(path, fact) ?? unknownBecauseAhead(path, fact, today);
}

type Start = { day: IsoDate; words: string; field?: FieldPath };

/** A rank counts from the fiscal year's start or from the change of owner, whichever is later. */
function latestStart({ ownerChanged }: Used, { clock, policy }: Context): Start {
  const year = fiscalYearStart(clock.today, policy.fiscalYearStartMonth);
  const changed = pastDayIn(ownerChanged, clock.today);
  if (changed !== undefined && changed > year)
    return { day: changed, words: 'the owner changed on', field: used.ownerChanged };
  return { day: year, words: 'the fiscal year began on' };
}

function noDay({ rankChangedDate, rankNotes }: Used, today: IsoDate): Verdict {
  const unseen = [
    untold(used.rankChangedDate, rankChangedDate, today),
    unknownBecauseOf(used.rankNotes, rankNotes),
  ].filter((one) => one !== undefined);
  if (unseen.length > 0) return mergeUnknowns(unseen);
  return unknown(
    'No day says when the account was ranked.',
    [used.rankChangedDate, used.rankNotes],
    'Write the day in Account Rank Notes, as in 2026-03-18.',
  );
}

/** An old day proves nothing when a later one may stand where it cannot be read. */
function hidesDay({ rankChangedDate, rankNotes }: Used, since: IsoDate, today: IsoDate): Verdict | undefined {
  const undated = untold(used.rankChangedDate, rankChangedDate, today);
  if (undated && rankChangedDate.state !== 'absent') return undated;
  const unnoted = unknownBecauseOf(used.rankNotes, rankNotes);
  if (unnoted && rankNotes.state === 'unreadable') return unnoted;
  if (!hasOtherTime(shownIn(rankNotes) ?? '', since, today)) return undefined;
  return unknown(
    'Account Rank Notes may name a later day in a form that is not read here.',
    [used.rankNotes],
    'Write days as in 2026-03-18.',
  );
}

function predates(ranked: string, since: Start, context: Context): Verdict {
  return fail(`${ranked}; ${since.words} ${dayName(since.day)}.`, rankAgain(context), {
    fields: [used.rankChangedDate, used.rankNotes, ...(since.field ? [since.field] : [])],
  });
}

/** Names compare by their words; one that only says more (a day, a team) is the same person, a blank is nobody else. */
function isSetByAnother({ rankChangedBy, owner }: Used): boolean {
  const by = wordsOf(shownIn(rankChangedBy) ?? '');
  const own = wordsOf(shownIn(owner) ?? '');
  return !by.includes(own) && !own.includes(by);
}

function setByAnother({ rankChangedBy, owner }: Used, day: IsoDate, context: Context): Verdict {
  return fail(
    `${shownIn(rankChangedBy)} ranked the account on ${dayName(day)}; its owner is ${shownIn(owner)}.`,
    rankAgain(context),
    { fields: [used.rankChangedBy, used.owner] },
  );
}

function rankAgain({ clock }: Context): string {
  return `Rank the account anew. If the rank stays, write in Account Rank Notes that it is unchanged on ${clock.today} and why.`;
}
