import type * as z from 'zod/mini';
import { object, stageOrder } from '../pieces.ts';

/** Which of the stages, by their order, mean more to a rule than their place. */
export const processSchema = object({
  /** Up to this open stage a deal is not accepted yet, and who prospects enters no value. */
  pendingToStage: stageOrder,
  /** From this open stage on the quote is out for signature: the real day is the close date (F-069). */
  signatureFromStage: stageOrder,
  /** From this open stage on the record is locked and waits for others (C-29). */
  lockedFromStage: stageOrder,
  /** The closed stage of deals that were lost, whose reason is asked for (F-037). */
  lostStage: stageOrder,
  /** The closed stage of deals that were none. */
  unqualifiedStage: stageOrder,
});

export const defaultProcess: z.infer<typeof processSchema> = {
  pendingToStage: 0,
  signatureFromStage: 6,
  lockedFromStage: 7,
  lostStage: 8,
  unqualifiedStage: 9,
};
