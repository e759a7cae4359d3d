import react from '@vitejs/plugin-react';
import { defineConfig } from 'wxt';
import { manifestCommands } from './lib/commands/commands.ts';
import { lightningMatches } from './lib/readers/salesforce-lightning/hosts.ts';
import { contentScriptPlugins } from './scripts/wxt/content-scripts.ts';
import { surfacePlugins } from './scripts/wxt/surfaces.ts';

/** Chrome 116 is the first with `sidePanel.open`; older ones are refused at install. */
const MINIMUM_CHROME = '116';
/** Firefox 128 is the first ESR with MV3 `storage.session` and host match parity. */
const MINIMUM_FIREFOX = '128.0';

/** Nothing is fetched, framed or evaluated by any page of the extension. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  modules: [],
  manifestVersion: 3,
  vite: () => ({ plugins: [react()] }),
  hooks: {
    'vite:build:extendConfig': (entries, config) => {
      const [entry] = entries;
      if (entry?.type === 'content-script') config.plugins?.push(contentScriptPlugins(entry.name));
      else if (entry?.type !== 'background') config.plugins?.push(surfacePlugins());
    },
  },
  manifest: ({ browser, mode }) => ({
    name: 'Squeaky',
    description:
      'Keeps your opportunities squeaky clean: shows what the sales handbook asks for, beside the CRM page you have open.',
    permissions: browser === 'firefox' ? ['storage'] : ['storage', 'sidePanel'],
    // Firefox can give this one at installation only, and there the menu is done without.
    ...(browser === 'firefox' ? {} : { optional_permissions: ['contextMenus'] }),
    host_permissions: [...lightningMatches],
    commands: manifestCommands(),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'squeaky@squeaky.example',
              strict_min_version: MINIMUM_FIREFOX,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: MINIMUM_CHROME }),
    // The development server injects styles and a socket that the shipped policy forbids.
    ...(mode === 'production'
      ? { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }
      : {}),
  }),
});
