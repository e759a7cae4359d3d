import type { Place } from '../../lib/fields/places.ts';
import { placeWords } from './places-of.ts';

/** Says that a finding rests on what was seen before the last save; nothing when it does not. */
export function StaleLine({ places }: { places: readonly Place[] }) {
  if (places.length === 0) return null;
  return (
    <p className="quiet-text finding-stale">From before the last save. Open {placeWords(places)} to check.</p>
  );
}
