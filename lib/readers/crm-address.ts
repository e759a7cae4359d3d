import { lightningMatches } from './salesforce-lightning/hosts.ts';

/** True for the addresses whose pages Squeaky reads. `undefined` is an address that may not be known. */
export function isCrmAddress(url: string | undefined): boolean {
  if (url === undefined || !URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' && suffixes.some((suffix) => hostname.endsWith(suffix));
}

/** `https://*.lightning.force.com/*` → `.lightning.force.com`. */
const suffixes = lightningMatches.map((pattern) => pattern.slice('https://*'.length, -'/*'.length));
