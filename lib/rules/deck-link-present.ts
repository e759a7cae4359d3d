import { isFilled } from '../text/filled.ts';
import { boundWords, isIn, isOpen, reaches } from './conditions.ts';
import { defineRule, fail, pass } from './rule.ts';

export default defineRule({
  id: 'deck-link-present',
  group: 'R7-2',
  title: 'The custom pitch deck is linked',
  when: "Open Commercial opportunity whose Amount is over its segment's deck threshold, of any type and stage.",
  why: 'From this size on, each conversation is led with a deck made for the customer.',
  severity: 'error',
  cites: ['F-027', 'F-028', 'C-01'],
  parameters: ['thresholds.*.deck'],
  applies: [isIn('commercial'), isOpen, reaches('deck')],
  needs: { deckLink: 'opportunity.deckLink' },
  check({ deckLink }, _used, context) {
    if (isFilled(deckLink, context.policy.fillers)) return pass('The custom deck is linked.');
    return fail(
      `${boundWords('deck', context)} and no custom deck is linked.`,
      'Put the link in Link to Custom Pitch Deck.',
    );
  },
});
