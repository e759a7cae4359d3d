export { type ElementId, elementIds } from '../policy/names.ts';
export type { Element } from '../policy/parts/meddppicc.ts';
export { dueIn, expectedBy } from './expected-by.ts';
export { type ElementLevel, type Level, levelOf, levels } from './level-of.ts';
