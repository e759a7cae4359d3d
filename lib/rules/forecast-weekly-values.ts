import { weekday } from '../calendar/day.ts';
import { isoWeek } from '../calendar/iso-week.ts';
import { indexed } from '../policy/indexed.ts';
import { isInSegments } from './conditions.ts';
import { type Condition, defineRule, fail, notApplicable, pass } from './rule.ts';
import { list } from './words.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/** `17:00` → `5:00 PM`: the same in every locale, as the days are. */
function timeOfDay(time: string): string {
  const hour = Number(time.slice(0, 2));
  return `${hour % 12 || 12}${time.slice(2)} ${hour < 12 ? 'AM' : 'PM'}`;
}

/** The reminder speaks on its own day only; the next day begins anew (§2.1.11). */
const isTheDay: Condition = ({ clock, policy }) => {
  const wanted = policy.forecast.weekly.weekday;
  return weekday(clock.today) === wanted ? undefined : notApplicable(`Asked for on ${WEEKDAYS[wanted]}s.`);
};

export default defineRule({
  id: 'forecast-weekly-values',
  group: 'Forecast',
  title: "The week's forecast values are entered",
  when: 'Once a week, on its day, by its time, in Commercial; whatever the deal.',
  why: 'A forecast that is kept each week stays accurate down to the single deal.',
  severity: 'info',
  cites: ['F-064', 'F-065', 'F-066', 'C-04'],
  parameters: [
    'forecast.weekly.weekday',
    'forecast.weekly.time',
    'forecast.weekly.values',
    'forecast.weekly.segments',
  ],
  applies: [isTheDay, isInSegments((policy) => policy.forecast.weekly.segments)],
  needs: {},
  check(_values, _used, { policy, clock, person }) {
    const { weeklyValuesDone } = person;
    if (weeklyValuesDone !== undefined && weeklyValuesDone === isoWeek(clock.today))
      return pass(`Done for the week ${weeklyValuesDone}.`);
    const { ahead, overdue, advice } = remindersOf(policy);
    const isOverdue = clock.time !== undefined && clock.time >= policy.forecast.weekly.time;
    return fail(isOverdue ? overdue : ahead, advice);
  },
});

/** The same for every deal. */
const remindersOf = indexed((policy) => {
  const { time, values } = policy.forecast.weekly;
  const number = NUMBERS[values.length] ?? values.length;
  const [named, is, was] =
    values.length === 1 ? ['forecast value', 'is', 'was'] : ['forecast values', 'are', 'were'];
  return {
    ahead: `${number} ${named} ${is} due today by ${timeOfDay(time)}.`,
    overdue: `${number} ${named} ${was} due today at ${timeOfDay(time)}.`,
    advice: `Enter ${list(values)}, and check that your deals are clean.`,
  };
});
