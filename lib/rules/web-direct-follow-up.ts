import { factAt } from '../facts/fact.ts';
import { labelAt } from '../fields/index.ts';
import { isFilledIn, isInSegments } from './conditions.ts';
import { closesThisQuarter } from './current-quarter.ts';
import { activitiesOf, hasSiblings, hasTimeline, siblingsOf } from './lists.ts';
import { type Condition, defineRule, fail, notApplicable, onKind, pass, unknown } from './rule.ts';
import { isTwin } from './web-direct-twins.ts';
import { dayName, list } from './words.ts';

const WEB_DIRECT = 'opportunity.isWebDirect';
const hasPurchaseMark = isFilledIn(WEB_DIRECT);

const isWebPurchase: Condition = (context) => {
  const fact = factAt(context.facts, WEB_DIRECT);
  if (fact.state !== 'value') return hasPurchaseMark(context);
  return fact.value ? undefined : notApplicable('Not a web purchase.');
};

const isWon = onKind(({ deal: { stage } }) => {
  if (!stage.known) return stage.verdict;
  return stage.value.group === 'won' ? undefined : notApplicable(`The stage is ${stage.value.name}.`);
});

/** An open deal that the purchase may double is settled first, by a rule of its own (F-080). */
const hasNoTwin: Condition = ({ facts, policy }) =>
  siblingsOf(facts).some((sibling) => isTwin(sibling, policy))
    ? notApplicable('An open deal of the account may be the same purchase.')
    : undefined;

export default defineRule({
  id: 'web-direct-follow-up',
  group: 'Pipeline',
  title: 'A web purchase is followed up',
  when: 'SMB web purchase won in the current fiscal quarter that no open deal of the account may double.',
  why: 'A customer who bought on the web hears from us next, in person or by a sequence.',
  severity: 'info',
  cites: ['F-081', 'F-082'],
  parameters: ['pipeline.webDirectTwins', 'fiscalYearStartMonth'],
  applies: [isInSegments(() => ['smb']), isWebPurchase, isWon, closesThisQuarter, hasNoTwin, hasTimeline],
  needs: { nextStepDate: 'opportunity.nextStepDate' },
  check({ nextStepDate }, _used, context) {
    const { facts, policy, clock } = context;
    // What is planned stands in a timeline too.
    const hasActivity = activitiesOf(facts).some(({ date }) => !(date > clock.today));
    if (hasActivity && nextStepDate !== null) {
      return pass(`An activity is logged and the next step is on ${dayName(nextStepDate)}.`);
    }
    // A purchase that an open deal doubles must not be reminded of here.
    const unlisted = hasSiblings(context);
    if (unlisted) return unlisted;
    if (siblingsOf(facts).some((sibling) => isTwin(sibling, policy) === undefined))
      return unknown("Stage or type of the account's other deals is not known.", ['siblings']);
    const missing = [
      ...(hasActivity ? [] : ['no activity is logged']),
      ...(nextStepDate === null ? [`${labelAt('opportunity.nextStepDate')} is blank`] : []),
    ];
    return fail(
      `A web purchase, and ${list(missing)}.`,
      'Add the main contact to the web direct sequence, or reach out, log it and set Next Step Date.',
    );
  },
});
