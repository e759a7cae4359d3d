import { indexed } from '../policy/indexed.ts';
import { plainText } from '../text/plain-text.ts';
import { isIn, isSaidIn } from './conditions.ts';
import { defineRule, fail, pass } from './rule.ts';
import { list } from './words.ts';

const NOTES = 'account.rankNotes';
/** An address with or without its scheme; a name part has at most 63 characters. */
const ADDRESS = /https?:\/\/|\b[a-z0-9-]{2,63}\.[a-z]{2,24}\b/i;

/** Spaces and case do not tell sources apart: `Zoom Info` is Zoominfo. */
function spelling(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

const sources = indexed(({ ranking }) => ranking.sourceWords.map(spelling).filter((word) => word !== ''));

export default defineRule({
  id: 'account-rank-sources',
  group: 'R7-1',
  title: 'The reason for the rank names its sources',
  when: 'Commercial account with Account Rank Notes.',
  why: 'A source lets the next reader check the rank instead of starting again.',
  severity: 'info',
  cites: ['F-014'],
  parameters: ['ranking.sourceWords', 'fillers'],
  applies: [isIn('commercial'), isSaidIn(NOTES)],
  needs: { rankNotes: NOTES },
  check(values, _used, { policy }) {
    const rankNotes = values.rankNotes ?? '';
    const isNamed = (text: string) => sources(policy).some((word) => text.includes(word));
    if (
      isNamed(rankNotes.toLowerCase()) ||
      isNamed(spelling(plainText(rankNotes))) ||
      ADDRESS.test(rankNotes)
    )
      return pass('Account Rank Notes names a source.');
    return fail(
      'Account Rank Notes names no source.',
      `Add where it comes from: a link, or a source such as ${list(policy.ranking.sourceWords, 'or')}.`,
    );
  },
});
