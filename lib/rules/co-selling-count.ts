import { addDays } from '../calendar/day.ts';
import { isCalendarDay } from '../facts/fact.ts';
import { type Condition, type Context, defineRule, fail, notApplicable, pass, unknown } from './rule.ts';
import { count, dayName } from './words.ts';

const isManager: Condition = ({ person }) =>
  person.role === 'manager' ? undefined : notApplicable('Asked of managers only.');

export default defineRule({
  id: 'co-selling-count',
  group: 'Manager',
  title: 'The manager sells along often enough',
  when: 'Area sales manager, whatever the deal; judged on the days of calls that the manager gave.',
  why: 'Joining calls week by week is how a manager coaches and sees deals as they are.',
  severity: 'info',
  cites: ['F-125'],
  parameters: ['coSelling.calls', 'coSelling.goal', 'coSelling.days'],
  applies: [isManager],
  needs: {},
  check(_values, _used, context) {
    const { calls, goal } = context.policy.coSelling;
    const { coSellingCalls } = context.person;
    if (!Array.isArray(coSellingCalls)) {
      return unknown('The days of your co-selling calls are not known.', [], 'Enter them in the options.');
    }
    const since = firstDay(context);
    const held = coSellingCalls.filter((day) => isWithin(day, since, context.clock.today)).length;
    const because = `${count(held, 'co-selling call')} since ${dayName(since)}`;
    if (held >= calls) return pass(`${because}; ${calls} are asked for, ${goal} are the goal.`);
    return fail(`${because}; ${calls} are asked for.`, `Join ${count(calls - held, 'more call')}.`);
  },
});

/** Today is the last day of the window. */
function firstDay({ clock, policy }: Context): string {
  return addDays(clock.today, 1 - policy.coSelling.days);
}

/** What the user gave may come from a file: a day that is none counts for nothing. */
function isWithin(day: unknown, first: string, last: string): boolean {
  return typeof day === 'string' && isCalendarDay(day) && day >= first && day <= last;
}
