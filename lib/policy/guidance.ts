import { defaultDealTeam } from './parts/deal-team.ts';
import { defaultMeddppicc } from './parts/meddppicc.ts';
import { defaultStages } from './parts/stages.ts';
import type { Guidance } from './policy.ts';

/** What the sales handbook tells people, and no rule reads. */
export const guidance: Guidance = {
  meddppicc: defaultMeddppicc,
  exit: Object.fromEntries(defaultStages.map(({ name, exit }) => [name, exit])),
  helpers: defaultDealTeam.helpers,
};
