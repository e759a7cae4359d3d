import { plainText } from '../text/plain-text.ts';
import { isOpen, isSaidIn } from './conditions.ts';
import { defineRule, fail, pass } from './rule.ts';
import { list } from './words.ts';

const LABEL = 'Link to Custom Pitch Deck';
/** Enough of a wrong link to recognise it by. */
const MAX_SHOWN = 60;

export default defineRule({
  id: 'deck-link-url',
  group: 'R7-2',
  title: 'The deck link can be opened',
  when: 'Open opportunity with a deck link. A link to another place than decks usually live in is only remarked on.',
  why: 'A deck that nobody can open from the record helps neither the customer nor a colleague.',
  severity: 'warning',
  cites: ['F-028'],
  parameters: ['deck.hosts', 'deck.templateIds', 'fillers'],
  applies: [isOpen, isSaidIn('opportunity.deckLink')],
  needs: { deckLink: 'opportunity.deckLink' },
  check(values, _used, { policy }) {
    const deckLink = values.deckLink ?? '';
    const { hosts, templateIds } = policy.deck;
    if (templateIds.some((id) => deckLink.includes(id))) {
      return fail(`${LABEL} opens the blank template.`, "Link the customer's own copy.");
    }
    const host = secureHostOf(deckLink);
    if (host === undefined) {
      const shown = plainText(deckLink).slice(0, MAX_SHOWN);
      return fail(
        `${LABEL} reads "${shown}", which is no whole https address.`,
        'Paste the whole address of the deck, from https:// on.',
      );
    }
    if (hosts.length === 0 || hosts.some((known) => isWithin(host, known.toLowerCase()))) {
      return pass(`The deck is at ${host}.`);
    }
    return fail(
      `The deck is at ${host}, not at ${list(hosts)}.`,
      'Make sure that your team can open it there.',
      { severity: 'info' },
    );
  },
});

/** The host of the first https address in a text; other words may stand around it. */
function secureHostOf(text: string): string | undefined {
  const address = text.match(/(?<![a-z])https:\/\/[^\s"'<>]+/i)?.[0];
  if (address === undefined || !URL.canParse(address)) return undefined;
  return new URL(address).hostname;
}

function isWithin(host: string, known: string): boolean {
  return host === known || host.endsWith(`.${known}`);
}
