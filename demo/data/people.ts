import type { Reference } from '../shared/types.ts';
import { longId } from './ids.ts';

function user(id: string, name: string): Reference {
  return { object: 'User', id: longId(id), name };
}

/** The sellers who own the sample records. */
export const people = {
  priya: user('0055g00000Hk2Ap', 'Priya Raman'),
  jonas: user('0055g00000Hk2Bq', 'Jonas Lindqvist'),
  maya: user('0055g00000Hk2Cr', 'Maya Okafor'),
  tomas: user('0055g00000Hk2Ds', 'Tomas Becker'),
} as const;
