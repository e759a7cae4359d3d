import { indexed } from './indexed.ts';
import { type Policy, type Segment, type SegmentKey, segmentKeys } from './policy.ts';
import { segmentSpelling } from './segment-spelling.ts';

/** A segment and the key under which the policy holds its thresholds. */
export type KeyedSegment = Segment & { key: SegmentKey };

const bySpelling = indexed((policy) => {
  const index = new Map<string, KeyedSegment>();
  for (const key of segmentKeys) {
    const segment = { key, ...policy.segments[key] };
    for (const known of [segment.name, ...[segment.name, ...segment.aliases].map(segmentSpelling)]) {
      if (!index.has(known)) index.set(known, segment);
    }
  }
  return index;
});

/** The segment that a text names, by name or alias; `undefined` when the policy names none such. */
export function findSegment(text: string, policy: Policy): KeyedSegment | undefined {
  const index = bySpelling(policy);
  return index.get(text) ?? index.get(segmentSpelling(text));
}
