/**
 * Where Lightning Experience is served by Salesforce itself, as WebExtension match patterns.
 * `*.lightning.force.com` also covers sandboxes, scratch, developer, trailhead and demo orgs and the
 * government cloud; the others are the US military and China instances.
 * A proxy in front of Salesforce is somebody else's host and is not named here.
 */
export const lightningMatches: readonly string[] = [
  'https://*.lightning.force.com/*',
  'https://*.lightning.force.mil/*',
  'https://*.crmforce.mil/*',
  'https://*.sfcrmapps.cn/*',
  'https://*.sfcrmproducts.cn/*',
];
