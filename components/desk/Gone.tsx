import { outdatedWords } from './status-words.ts';

/** In place of a part that the panel can no longer load. */
export function Gone() {
  return <p className="gone quiet-text">{outdatedWords}</p>;
}
