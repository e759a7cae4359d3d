import type * as z from 'zod/mini';
import { name, object, stageOrder, wordList } from '../pieces.ts';

export const commandPlanSchema = object({
  /** In the opportunity's name, lifts the Commercial Command Plan demands (F-050). */
  exemptToken: name,
  /** Spellings that mean the token but are not it; the name is to be corrected. */
  nearMisses: wordList,
  /** Earliest stage in which Enterprise deals need the whole plan (C-17). */
  enterpriseFromStage: stageOrder,
  /** From this stage on, questions alone are no answer (F-049, X-12). */
  answersFromStage: stageOrder,
  /** Texts pasted from a template, which answer nothing. */
  templateTexts: wordList,
});

export const defaultCommandPlan: z.infer<typeof commandPlanSchema> = {
  exemptToken: 'Channel-Managed',
  nearMisses: [
    'channel managed',
    'channelmanaged',
    'channel-mngd',
    'channel mngd',
    'channel-mgd',
    'chnl-managed',
  ],
  enterpriseFromStage: 0,
  answersFromStage: 2,
  templateTexts: [
    'insert text here',
    'enter text here',
    'lorem ipsum',
    'see template',
    'copy from template',
    'to be completed',
  ],
};
