import { isContradicted } from '../facts/settled-format.ts';
import type { LocaleEvidence } from '../reading/reading.ts';
import type { SeenHost } from '../reading/seen.ts';
import { mergeEvidence } from './merge-evidence.ts';

/** What is known of a host's formats after one more page of it. */
export function rememberHost(
  host: SeenHost | undefined,
  { currency: _, ...evidence }: LocaleEvidence,
  seenAt: number,
): SeenHost {
  const isOther = host !== undefined && isContradicted(host.evidence, evidence);
  const since = isOther ? seenAt : (host?.since ?? 0);
  return { version: 1, seenAt, since, evidence: mergeEvidence(host?.evidence, evidence) };
}
