import { type Policy, type Segment, type SegmentKey, segmentKeys } from './policy.ts';

/** Case, spaces and hyphens do not tell segments apart: `mid market` is Mid-Market. */
function spelling(text: string): string {
  return text.toLowerCase().replace(/[\s_-]+/g, '');
}

/** The segment that a text names, by name or alias; `undefined` when the policy names none such. */
export function findSegment(text: string, policy: Policy): (Segment & { key: SegmentKey }) | undefined {
  const wanted = spelling(text);
  const key = segmentKeys.find((candidate) => {
    const { name, aliases } = policy.segments[candidate];
    return [name, ...aliases].some((known) => spelling(known) === wanted);
  });
  return key && { key, ...policy.segments[key] };
}
