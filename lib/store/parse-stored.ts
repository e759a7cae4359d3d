/*
 * What turns the user's own things into values, with the schemas they have to fit. Loaded when something is
 * stored, so that a panel without any has its findings on screen before.
 */
export { parsePolicy } from '../policy/parse-policy.ts';
export { parseNotes } from './notes-schema.ts';
export { parsePerson } from './person-schema.ts';
export { parseSettings } from './settings-schema.ts';
