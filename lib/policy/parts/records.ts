import type * as z from 'zod/mini';
import { countOf, object, stageOrder, wordList, yesNo } from '../pieces.ts';

export const keyInformationSchema = object({
  /** First stage in which a conversation has taken place. */
  fromStage: stageOrder,
  /** Words that tell how the customer heard of us or what they think we do (F-036). */
  heardWords: wordList,
});

export const closingSchema = object({
  /** Words that make a closed reason meaningful (F-037). */
  reasonWords: countOf,
  /** Ask unqualified deals for a reason too. */
  isAskedOfUnqualified: yesNo,
});

export const callNotesSchema = object({
  /** First stage that has calls to note (F-038). */
  fromStage: stageOrder,
  /** Demand the marker in a note's subject. */
  isMarkerRequired: yesNo,
  marker: wordList,
});

export const defaultKeyInformation: z.infer<typeof keyInformationSchema> = {
  fromStage: 1,
  heardWords: [
    'heard about',
    'heard of',
    'found us',
    'came across',
    'referred',
    'referral',
    'recommended',
    'introduced',
    'understands gitlab',
    'thinks gitlab',
    'believes gitlab',
    'knows gitlab',
    'understanding of gitlab',
    'sees gitlab',
  ],
};

export const defaultClosing: z.infer<typeof closingSchema> = { reasonWords: 8, isAskedOfUnqualified: false };

export const defaultCallNotes: z.infer<typeof callNotesSchema> = {
  fromStage: 1,
  isMarkerRequired: false,
  marker: ['(ii)'],
};
