import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Build, manifestOf } from './built.ts';

function jsonOf(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path, 'utf8'));
}

const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const permissions: Record<Build, string[]> = { chrome: ['storage', 'sidePanel'], firefox: ['storage'] };
/** What a switch in the options asks for, and gives back. */
const optional: Record<Build, string[] | undefined> = { chrome: ['contextMenus'], firefox: undefined };

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (build) => {
  it('is the one that was reviewed', () => {
    const { version, ...manifest } = manifestOf(build);
    expect(version).toBe(jsonOf('package.json').version);
    expect(manifest).toEqual(jsonOf(join('tests', 'contract', `manifest.${build}.json`)));
  });

  it('asks for storage and a panel, and later for a menu at most', () => {
    const manifest = manifestOf(build);
    expect(manifest.permissions).toEqual(permissions[build]);
    expect(manifest.optional_permissions).toEqual(optional[build]);
    expect(manifest).not.toHaveProperty('optional_host_permissions');
  });

  it('names its hosts and never all of them', () => {
    const { host_permissions: hosts } = manifestOf(build);
    expect(hosts).toEqual(expect.arrayContaining(['https://*.lightning.force.com/*']));
    expect(JSON.stringify(hosts)).not.toMatch(/<all_urls>|:\/\/\*\/|"\*:/);
  });

  it('lets no page load any of its files, and tells none that it is there', () => {
    const manifest = manifestOf(build);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('forbids its own pages to fetch, frame or evaluate', () => {
    expect(manifestOf(build).content_security_policy).toEqual({ extension_pages: CONTENT_SECURITY_POLICY });
  });
});
