import { boundWords, isIn, isOpen, reaches } from './conditions.ts';
import { defineRule, fail } from './rule.ts';

/** What a requirement asks of each kind of deal; the same text for both where it does not differ (F-030 to F-034). */
type Requirement = { newBusiness: string; renewal: string };

const sameForAll = (text: string): Requirement => ({ newBusiness: text, renewal: text });

const requirements: readonly Requirement[] = [
  sameForAll("the customer's main colour and logo"),
  {
    newBusiness: 'the return against doing nothing or a competitor',
    renewal: 'the return against going back to the former way',
  },
  {
    newBusiness: 'two ways forward, with high and with low engagement',
    renewal: 'two ways forward, one year or three, or Premium or Ultimate',
  },
  sameForAll('the whole lifecycle in one application'),
  sameForAll("the customer's own words about it in the speaker notes"),
];

export default defineRule({
  id: 'deck-content-checklist',
  group: 'R7-2',
  title: 'The custom deck holds the five requirements',
  when: 'As the deck link. Two of the five differ for renewals; both are listed while the type is not known.',
  why: 'A deck is custom when the customer finds their own case, choice and words in it.',
  severity: 'info',
  cites: ['F-029', 'F-030', 'F-031', 'F-032', 'F-033', 'F-034'],
  parameters: ['thresholds.*.deck'],
  applies: [isIn('commercial'), isOpen, reaches('deck')],
  needs: {},
  uses: { type: 'opportunity.type' },
  check(_values, { type }, context) {
    const { isRenewal } = context.deal;
    const isTold = type.state === 'value' && isRenewal.known;
    return fail(
      `${boundWords('deck', context)}: the custom deck has five points to hold.`,
      isTold ? (isRenewal.value ? forRenewals : forNewBusiness) : forEither,
      { fields: ['opportunity.deckLink'] },
    );
  },
});

const forNewBusiness = adviceOf(({ newBusiness }) => newBusiness);
const forRenewals = adviceOf(({ renewal }) => renewal);
const forEither = adviceOf(({ newBusiness, renewal }) =>
  newBusiness === renewal ? renewal : `for new business ${newBusiness}; for a renewal ${renewal}`,
);

function adviceOf(point: (requirement: Requirement) => string): string {
  const points = requirements.map((one, index) => `${index + 1}. ${point(one)}.`);
  return `See that the deck shows: ${points.join(' ')}`;
}
