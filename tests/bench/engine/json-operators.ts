import type { Engine } from 'json-rules-engine';
import { isFirstOfMonth, isMonthEnd, lastBusinessDay } from '../../../lib/calendar/day.ts';
import type { Activity, OpportunityFacts } from '../../../lib/facts/facts.ts';
import type { Policy } from '../../../lib/policy/index.ts';
import { findStage } from '../../../lib/policy/stages.ts';
import { isListedRank, plainRank } from '../../../lib/rules/account-rank.ts';
import { doingOf } from '../../../lib/rules/action-words.ts';
import { asksForCompanySize } from '../../../lib/rules/company-size.ts';
import { loggedEntries } from '../../../lib/rules/history-log.ts';
import { isListed } from '../../../lib/rules/listed.ts';
import { newestReview } from '../../../lib/rules/manager-review.ts';
import { phrasePattern } from '../../../lib/rules/phrases.ts';
import { isFilled } from '../../../lib/text/filled.ts';

/*
 * What json-rules-engine has no operator for. Texts are looked into by the same functions as ours, so that
 * what is compared is the engine. A fact that is not there meets no condition.
 */

type Text = string | null | undefined;
type Operators = Record<string, (fact: never, value: never) => boolean>;

/** All conditions of a rule are evaluated, also those that another one rules out. */
function ofText<V>(test: (text: string, value: V) => boolean) {
  return (text: unknown, value: V) => typeof text === 'string' && test(text, value);
}

const days: Operators = {
  before: ofText((day, other: string) => day < other),
  notBefore: ofText((day, other: string) => day >= other),
  after: ofText((day, other: string) => day > other),
  notAfter: ofText((day, other: string) => day <= other),
  /** Also when nobody said a day. */
  notSince: (day: Text, other: string) => typeof day !== 'string' || day < other,
  isMonthEnd: ofText(
    (day, wanted: boolean) =>
      (isMonthEnd(day) || (!isFirstOfMonth(day) && day === lastBusinessDay(day))) === wanted,
  ),
  isFirstOfMonth: ofText((day, wanted: boolean) => isFirstOfMonth(day) === wanted),
  fitsConvention: ofText(
    (day, wanted: boolean) =>
      (isMonthEnd(day) || isFirstOfMonth(day) || day === lastBusinessDay(day)) === wanted,
  ),
};

const values: Operators = {
  isMissing: (value: unknown, wanted: boolean) => (value === undefined) === wanted,
  isNotPositive: (value: number | null | undefined) => value === null || (value !== undefined && value <= 0),
  isListed: ofText((text, names: readonly string[]) => isListed(text, names)),
  isNotListed: ofText((text, names: readonly string[]) => !isListed(text, names)),
  isRenewal: (type: Text, wanted: boolean) =>
    type !== undefined && (type !== null && /\brenewal\b/i.test(type)) === wanted,
  rankIn: ofText((rank, ranks: readonly string[]) => isListedRank(plainRank(rank), ranks)),
  rankNotIn: ofText((rank, ranks: readonly string[]) => !isListedRank(plainRank(rank), ranks)),
  areFewer: (
    held: readonly string[] | undefined,
    { than, from, to }: { than: number; from: string; to: string },
  ) => held !== undefined && held.filter((day) => day >= from && day <= to).length < than,
};

function texts(policy: Policy): Operators {
  const { fillers, commandPlan } = policy;
  const exemption = phrasePattern([commandPlan.exemptToken]);
  const anySpelling = phrasePattern([commandPlan.exemptToken, ...commandPlan.nearMisses]);
  const templates = phrasePattern(commandPlan.templateTexts);
  const filled = (text: unknown): text is string => typeof text === 'string' && isFilled(text, fillers);
  const onlyQuestions = (text: string) =>
    /\?/.test(text) && text.split(/(?<=[.!?])\s/).every((one) => one.endsWith('?'));
  const isScript = (text: Text) => filled(text) && (onlyQuestions(text) || templates.test(text));
  return {
    isFilled: (text: Text) => filled(text),
    isBlank: (text: Text) => text !== undefined && !filled(text),
    isShownBlank: (text: Text) => text !== undefined && !filled(text),
    isRank: ofText((rank) => isListedRank(plainRank(rank), policy.ranking.allowed) || filled(rank)),
    shorterThan: (text: Text, length: number) =>
      text !== undefined && (filled(text) ? text.trim().length : 0) < length,
    namesNone: (text: Text, names: readonly string[]) =>
      text !== undefined &&
      !(/\d/.test(text ?? '') || names.some((name) => ` ${text?.toLowerCase()}`.includes(` ${name}`))),
    namesNoSource: ofText(
      (text, names: readonly string[]) =>
        !/https?:\/\//.test(text) && !names.some((name) => text.toLowerCase().includes(name.toLowerCase())),
    ),
    hasFewerWords: (text: Text, words: number) =>
      text !== undefined && (filled(text) ? text.trim().split(/\s+/).length : 0) < words,
    containsAny: ofText((text, parts: readonly string[]) => parts.some((part) => text.includes(part))),
    isElsewhereThan: ofText(
      (text, hosts: readonly string[]) => !hosts.some((host) => text.startsWith(`https://${host}`)),
    ),
    holdsOnlyQuestions: ofText((text, wanted: boolean) => onlyQuestions(text) === wanted),
    isScript,
    isShownScript: isScript,
    carriesExemption: (name: Text, wanted: boolean) =>
      name !== undefined && exemption.test(name ?? '') === wanted,
    spellsExemption: ofText((name) => anySpelling.test(name)),
    namesSomebody: ofText((text) => !/^\W*(?:none|no)\b/i.test(text)),
    logsSteps: ofText(
      (text, { today, entries }: { today: string; entries: number }) => loggedEntries(text, today) >= entries,
    ),
    namesNoAction: ofText((text) => ['vague', 'nothing'].includes(doingOf(text, policy))),
    asksForCompanySize: ofText((text) => asksForCompanySize(text, policy)),
    tellsNoReviewSince: (text: Text, day: string) =>
      text !== undefined && !((newestReview(text ?? '', '9999-12-31') ?? '') >= day),
  };
}

function lists(policy: Policy): Operators {
  type Activities = readonly Activity[] | undefined;
  type Deals = readonly OpportunityFacts[] | undefined;
  const isOpen = ({ stage }: OpportunityFacts) =>
    typeof stage === 'string' && findStage(stage, policy)?.group === 'open';
  const isTwoWay = ({ kind, direction }: Activity) =>
    kind === 'call' || kind === 'meeting' || direction === 'in' || direction === 'both';
  return {
    holdNothingSince: (found: Activities, day: string) =>
      found !== undefined && !found.some(({ date }) => date >= day),
    holdNoConversationSince: (found: Activities, day: string) =>
      found !== undefined && !found.some((one) => isTwoWay(one) && one.date >= day),
    nowhereSay: (found: Activities, phrases: readonly string[]) => {
      if (found === undefined) return false;
      const heard = phrasePattern(phrases, 'open');
      return !found.some(({ subject, text }) => heard.test(subject ?? '') || heard.test(text ?? ''));
    },
    lackCallNotes: (found: Activities, today: string) =>
      found !== undefined &&
      !found.some(
        ({ kind, date, text }) =>
          ['call', 'meeting', 'note'].includes(kind) &&
          date <= today &&
          isFilled(text ?? null, policy.fillers),
      ),
    haveOpenDeal: (found: Deals, wanted: boolean) => found !== undefined && found.some(isOpen) === wanted,
    haveWebPurchaseSince: (found: Deals, day: string) =>
      found?.some(
        ({ isWebDirect, closeDate }) =>
          isWebDirect === true && typeof closeDate === 'string' && closeDate >= day,
      ) === true,
  };
}

/** Teaches an engine the operators of the rules. */
export function addOperators(engine: Engine, policy: Policy): void {
  const operators = { ...days, ...values, ...texts(policy), ...lists(policy) };
  for (const [name, operator] of Object.entries(operators)) {
    engine.addOperator(name, operator as (fact: unknown, value: unknown) => boolean);
  }
  engine.addOperatorDecorator(
    'knownNot',
    (fact: unknown, value: unknown, next: (fact: unknown, value: unknown) => boolean) =>
      fact !== undefined && !next(fact, value),
  );
}
