import type { ActivityKind } from './lists.ts';

/** What Lightning's markup calls the kinds, in classes of entries and of their icons. */
const KINDS: ReadonlyMap<string, ActivityKind> = new Map([
  ['call', 'call'],
  ['log-a-call', 'call'],
  ['event', 'meeting'],
  ['email', 'email'],
  ['list-email', 'email'],
  ['task', 'task'],
  ['note', 'note'],
]);

/** The kind that a name in the markup stands for; never told by words, which are in the user's language. */
export function kindNamed(name: string): ActivityKind {
  return KINDS.get(name) ?? 'other';
}
