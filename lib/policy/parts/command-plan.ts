import * as z from 'zod/mini';
import { fieldPathList, name, object, stageOrder, wordList } from '../pieces.ts';

/** Fields of a part of the plan: what must be there, and what is judged only where a layout has it. */
const planFields = object({ required: fieldPathList, whenShown: fieldPathList });

export const commandPlanSchema = object({
  /** In the opportunity's name, lifts the Commercial Command Plan demands (F-050). */
  exemptToken: name,
  /** Spellings that mean the token but are not it; the name is to be corrected. */
  nearMisses: wordList,
  /** The opportunity overview: the whys, and what stands around them (F-047). */
  overviewFields: planFields,
  /** What the whole plan holds besides the overview (F-048). */
  fullPlanFields: planFields,
  /** From this stage on the overview is hinted at whatever the amount; `null` for never (C-02). */
  overviewForAllFromStage: z.nullable(stageOrder),
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
  overviewFields: {
    required: ['opportunity.whyNow', 'opportunity.whyGitLab', 'opportunity.whyDoAnything'],
    whenShown: ['opportunity.valueDriver', 'opportunity.solution', 'opportunity.primaryCapability'],
  },
  fullPlanFields: {
    required: [
      'opportunity.metrics',
      'opportunity.economicBuyer',
      'opportunity.decisionCriteria',
      'opportunity.decisionProcess',
      'opportunity.partner',
      'opportunity.paperProcess',
      'opportunity.identifyPain',
      'opportunity.champion',
      'opportunity.competition',
      'opportunity.closePlan',
      'opportunity.risks',
    ],
    whenShown: [],
  },
  overviewForAllFromStage: null,
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
