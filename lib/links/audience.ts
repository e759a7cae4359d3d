import type { SegmentKey } from '../policy/policy.ts';
import type { Link } from './link.ts';

/** How the handbook names the audiences that work one part of the market, and that part. */
const segmentsOf: readonly { name: RegExp; segments: readonly SegmentKey[] }[] = [
  { name: /^SMB\b/, segments: ['smb'] },
  { name: /^Mid-Market\b/, segments: ['midMarket'] },
  { name: /^Commercial\b/, segments: ['smb', 'midMarket'] },
  { name: /^Enterprise\b/, segments: ['large', 'pubSec'] },
];

/**
 * The links in an order for one segment: first what was written for it, then what was written for all, then
 * what was written for others, each in the given order. Without a segment the order stays.
 */
export function forSegment(links: readonly Link[], segment: SegmentKey | undefined): Link[] {
  if (!segment) return [...links];
  return [...links].sort((a, b) => distance(a, segment) - distance(b, segment));
}

function distance({ audience }: Link, segment: SegmentKey): number {
  const segments = segmentsOf.find(({ name }) => name.test(audience))?.segments;
  if (!segments) return 1;
  return segments.includes(segment) ? 0 : 2;
}
