import type * as z from 'zod/mini';
import { chars, countOf, days, object, wordList, yesNo } from '../pieces.ts';

export const rankingSchema = object({
  /** Remind Enterprise accounts of a rank as well (F-026). */
  isAskedInEnterprise: yesNo,
  /** The ranks that exist (F-016 to F-025). */
  allowed: wordList,
  /** Characters a reason needs. */
  reasonChars: chars,
  /** Words that name where the rank comes from. */
  sourceWords: wordList,
  /** Rank 1 accounts of one SMB seller (F-016, C-08). */
  rankOneCap: countOf,
  /** Days within which a Mid-Market account is touched (F-024, F-025). */
  touchDays: days,
});

export const defaultRanking: z.infer<typeof rankingSchema> = {
  isAskedInEnterprise: false,
  allowed: ['1', '1.5', '2', '3'],
  reasonChars: 15,
  sourceWords: ['LinkedIn', 'Zoominfo', 'Datafox', 'Crunchbase', 'website'],
  rankOneCap: 10,
  touchDays: 31,
};
