import type { Clock } from '../calendar/clock.ts';
import { factAt } from '../facts/fact.ts';
import type { Facts } from '../facts/facts.ts';
import { evidence } from '../meddppicc/evidence.ts';
import type { Policy } from '../policy/index.ts';
import { doingOf } from '../rules/action-words.ts';
import { loggedEntries } from '../rules/history-log.ts';
import { dayName } from '../rules/words.ts';
import { isFilled } from '../text/filled.ts';
import { plainText } from '../text/plain-text.ts';

export const partIds = ['what', 'who', 'when', 'ahead', 'length'] as const;

/** One thing that a next step holds which can be acted on at once (F-042). */
export type NextStepPart = {
  id: (typeof partIds)[number];
  /** `undecided` in a language whose words the policy does not list. */
  state: 'found' | 'missing' | 'undecided';
  /** The words that were found, or what is there instead. */
  found?: string;
};

/** Somebody by name or role, not at the beginning of a sentence, where every word is written large. */
const NAMED =
  /(?<=[\p{Ll}\p{N},;:)]\s)(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?/u;
const ROLE =
  /\b(?:C[EFTIO]O|CISO|VP|director|legal|procurement|champion|economic buyer|buyer|sponsor|architect|security team|board|partner)\b/i;
const DAY_WORD =
  /\b(?:today|tomorrow|(?:by|on|next|this)\s(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:by|before|end of)\s(?:next\s|this\s)?(?:week|month|quarter))\b/i;

/** What the next step holds and lacks, as it is written or typed now; `undefined` when it is not visible. */
export function nextStepHelp(facts: Facts, policy: Policy, { today }: Clock): NextStepPart[] | undefined {
  const fact = factAt(facts, 'opportunity.nextSteps');
  if (fact.state === 'absent' || fact.state === 'unreadable') return undefined;
  const typed = fact.state === 'value' && isFilled(fact.value, policy.fillers) ? fact.value : '';
  const text = plainText(typed);
  return [
    whatPart(text, policy),
    part('who', NAMED.exec(text)?.[0] ?? ROLE.exec(text)?.[0]),
    part('when', whenIn(text) ?? dateIn(facts)),
    aheadPart(typed, today, policy),
    lengthPart(text, policy),
  ];
}

function whatPart(text: string, policy: Policy): NextStepPart {
  if (text === '') return { id: 'what', state: 'missing' };
  switch (doingOf(text, policy)) {
    case 'action':
      return { id: 'what', state: 'found' };
    case 'other-language':
      return { id: 'what', state: 'undecided' };
    case 'vague':
      return { id: 'what', state: 'missing', found: 'Only a vague phrase' };
    case 'nothing':
      return { id: 'what', state: 'missing' };
  }
}

/** What has been done belongs into call notes. */
function aheadPart(typed: string, today: string, { nextStep }: Policy): NextStepPart {
  if (typed === '') return { id: 'ahead', state: 'missing' };
  // The lines of a log are told apart as they were typed.
  const logged = loggedEntries(typed, today);
  if (logged === 0 || logged < nextStep.logLines) return { id: 'ahead', state: 'found' };
  return { id: 'ahead', state: 'missing', found: `${logged} past steps` };
}

function lengthPart({ length }: string, { nextStep }: Policy): NextStepPart {
  const state = length >= nextStep.actionChars ? 'found' : 'missing';
  return { id: 'length', state, found: `${length} of ${nextStep.actionChars} characters` };
}

function whenIn(text: string): string | undefined {
  return evidence.date.pattern.exec(text)?.[0] ?? DAY_WORD.exec(text)?.[0];
}

/** The date field says when, whatever the text does. */
function dateIn(facts: Facts): string | undefined {
  const fact = factAt(facts, 'opportunity.nextStepDate');
  return fact.state === 'value' ? `Next Step Date ${dayName(fact.value)}` : undefined;
}

function part(id: NextStepPart['id'], found: string | undefined): NextStepPart {
  return found === undefined ? { id, state: 'missing' } : { id, state: 'found', found };
}
