export { type Element, type ElementId, elementIds } from './element.ts';
export { elements } from './elements.ts';
export { type ElementLevel, type Level, levelOf, levels } from './level-of.ts';
