import type { Stage } from './parts/stages.ts';

/** The handbook's resources for a part of the sales process (F-105). */
export type StageResources = {
  name: string;
  /** The stages as the handbook writes them. */
  stages: string;
  /** Ids of quick links. */
  ids: readonly string[];
};

const educate: StageResources = {
  name: 'Educate & Engage',
  stages: '0 to 3',
  ids: ['L-087', 'L-088', 'L-089'],
};
const facilitate: StageResources = {
  name: 'Facilitate the Opportunity',
  stages: '3 and 4',
  ids: ['L-090', 'L-091', 'L-092'],
};
const close: StageResources = {
  name: 'Deal Closure',
  stages: '5 to 7',
  ids: ['L-093', 'L-094', 'L-095'],
};
const retain: StageResources = {
  name: 'Retain & Expand',
  stages: 'Closed Won',
  ids: ['L-096', 'L-097'],
};

export const stageResources: readonly StageResources[] = [educate, facilitate, close, retain];

/** By the stage's order. Stage 3 belongs to two groups; 7 is not in the handbook's table (C-19). */
const openStages: readonly (readonly StageResources[])[] = [
  [educate],
  [educate],
  [educate],
  [educate, facilitate],
  [facilitate],
  [close],
  [close],
  [close],
];

/**
 * The resources for a stage; none for lost deals and for stages the handbook has none for. Closed Won and
 * Closed Lost share an order, so only the group tells them apart.
 */
export function resourcesFor({ order, group }: Pick<Stage, 'order' | 'group'>): readonly StageResources[] {
  if (group === 'lost') return [];
  return group === 'won' ? [retain] : (openStages[order] ?? []);
}
