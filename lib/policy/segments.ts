import { indexed } from './indexed.ts';
import { type Policy, type Segment, type SegmentKey, segmentKeys } from './policy.ts';

/** A segment and the key under which the policy holds its thresholds. */
export type KeyedSegment = Segment & { key: SegmentKey };

/** Case, spaces and hyphens do not tell segments apart: `mid market` is Mid-Market. */
function spelling(text: string): string {
  return text.toLowerCase().replace(/[\s_-]+/g, '');
}

const bySpelling = indexed((policy) => {
  const index = new Map<string, KeyedSegment>();
  for (const key of segmentKeys) {
    const segment = { key, ...policy.segments[key] };
    for (const known of [segment.name, ...[segment.name, ...segment.aliases].map(spelling)]) {
      if (!index.has(known)) index.set(known, segment);
    }
  }
  return index;
});

/** The segment that a text names, by name or alias; `undefined` when the policy names none such. */
export function findSegment(text: string, policy: Policy): KeyedSegment | undefined {
  const index = bySpelling(policy);
  return index.get(text) ?? index.get(spelling(text));
}
