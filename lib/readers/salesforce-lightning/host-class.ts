/** What sort of organisation a host serves; says nothing of which one. */
export type HostClass = 'production' | 'sandbox' | 'developer' | 'government' | 'china' | 'other';

const classes: readonly { hostClass: HostClass; host: RegExp }[] = [
  { hostClass: 'sandbox', host: /--[^.]+(?:\.sandbox)?\.lightning\.force\.(?:com|mil)$/ },
  {
    hostClass: 'developer',
    host: /-dev-ed\.lightning\.force\.com$|\.(?:develop|scratch|demo|trailblaze)\.lightning\.force\.com$/,
  },
  { hostClass: 'government', host: /\.(?:lightning\.force|crmforce)\.mil$/ },
  { hostClass: 'china', host: /\.(?:sfcrmapps|sfcrmproducts)\.cn$/ },
  { hostClass: 'production', host: /^[^.]+\.lightning\.force\.com$/ },
];

/** The class of an address's host: `acme--uat.sandbox.lightning.force.com` is a sandbox. */
export function hostClassOf(address: string): HostClass {
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  return classes.find((one) => one.host.test(host))?.hostClass ?? 'other';
}
