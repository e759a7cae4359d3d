import type * as z from 'zod/mini';
import { object, wordList } from '../pieces.ts';

export const deckSchema = object({
  /** Hosts on which decks usually live; another one is only remarked on. */
  hosts: wordList,
  /** Document ids of blank templates, which are no custom deck. */
  templateIds: wordList,
});

export const defaultDeck: z.infer<typeof deckSchema> = {
  hosts: ['docs.google.com', 'drive.google.com', 'gitlab.highspot.com'],
  templateIds: ['1duy8kjEvNiRx8fnCvc6ZnxWwXTM_71phbG3k9rgmU4Q'],
};
