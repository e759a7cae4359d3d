import { addMonthsClamped } from '../calendar/day.ts';
import { isFilledIn, isIn, isOpen } from './conditions.ts';
import { defineRule, fail, notApplicable, onKind, pass } from './rule.ts';
import { unknownBecauseAhead } from './unknowns.ts';
import { count, dayName } from './words.ts';

const CREATED = 'opportunity.createdDate';

const isNotCreatedAhead = onKind(({ deal: { isRenewal } }) => {
  if (!isRenewal.known) return isRenewal.verdict;
  return isRenewal.value ? notApplicable('Renewals are created a year ahead.') : undefined;
});

export default defineRule({
  id: 'deal-age',
  group: 'Pipeline',
  title: 'The deal is no older than deals take',
  when: 'Open Large or PubSec opportunity that is not a renewal. A hint from the first age on, a warning from the second.',
  why: 'Strategic deals take 6 to 12 months on average; an older one may only hold other teams up.',
  severity: 'warning',
  cites: ['F-100', 'F-101'],
  parameters: ['pipeline.age.infoMonths', 'pipeline.age.warningMonths'],
  applies: [isIn('enterprise'), isOpen, isNotCreatedAhead, isFilledIn(CREATED)],
  needs: { createdDate: CREATED },
  check({ createdDate }, _used, { policy, clock }) {
    if (createdDate === null) return notApplicable('Created Date is blank.');
    const ahead = unknownBecauseAhead(CREATED, { state: 'value', value: createdDate }, clock.today);
    if (ahead) return ahead;
    const { infoMonths, warningMonths } = policy.pipeline.age;
    const isOlderThan = (months: number) => createdDate < addMonthsClamped(clock.today, -months);
    const created = `Created on ${dayName(createdDate)}`;
    if (isOlderThan(warningMonths)) {
      return fail(
        `${created}, over ${count(warningMonths, 'month')} ago.`,
        'Requalify it with the team, or close it.',
      );
    }
    if (!isOlderThan(infoMonths)) return pass(`${created}.`);
    return fail(
      `${created}, over ${count(infoMonths, 'month')} ago.`,
      'Check what shows that it is real and what says that it closes this quarter or the next.',
      { severity: 'info' },
    );
  },
});
