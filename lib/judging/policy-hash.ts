import { canonicalJson } from './canonical-json.ts';

/** SHA-256 of a policy document's canonical JSON, 64 hexadecimal digits. Equal documents have equal hashes. */
export async function policyHash(policy: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalJson(policy));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
