import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { normalizePath, type Plugin } from 'vite';
import { sharedFunctions } from '../../lib/browser/shared-world.ts';

/* What Squeaky's content scripts are built with: every page of a CRM pays for each byte of them. */

const CONTEXT = pathOf('../../lib/browser/content-script-context.ts');
const WORLD = pathOf('../../lib/browser/shared-world.ts');
/** The script that has what the others share. */
const FIRST = 'crm';

/** @param name Of the entry point. */
export function contentScriptPlugins(name: string): Plugin[] {
  return [startPlugin, browserPlugin, name === FIRST ? givingPlugin : takingPlugin];
}

const START = /virtual:wxt-content-script-isolated-world-entrypoint\?(.+)$/;
const STARTED = '\0squeaky-start?';

/** Calls a script's `main`, without what WXT says while developing and what only the manifest is made of. */
const startPlugin: Plugin = {
  name: 'squeaky:start',
  enforce: 'pre',
  // A long selector is written once, not wherever it is used.
  config: () => ({ build: { rolldownOptions: { optimization: { inlineConst: false } } } }),
  resolveId(id) {
    const path = START.exec(id)?.[1];
    return path && STARTED + path;
  },
  load(id) {
    if (!id.startsWith(STARTED)) return undefined;
    return `
      import { main } from ${JSON.stringify(id.slice(STARTED.length))};
      import { ContentScriptContext } from ${JSON.stringify(CONTEXT)};
      main(new ContentScriptContext());
    `;
  },
};

const BROWSER = '\0squeaky-browser';

/** Each build knows its browser, and need not ask for it when it runs. */
const browserPlugin: Plugin = {
  name: 'squeaky:browser',
  enforce: 'pre',
  resolveId: (id) => (id === 'wxt/browser' ? BROWSER : undefined),
  load(id) {
    if (id !== BROWSER) return undefined;
    return 'export const browser = import.meta.env.FIREFOX ? globalThis.browser : globalThis.chrome;';
  },
};

/** Keys of an object cannot be shortened, so the shared functions are known by their place. */
const givingPlugin: Plugin = {
  name: 'squeaky:giving',
  enforce: 'pre',
  transform: (code, id) => (id === WORLD ? code.replace(OBJECT, '$1[$2]') : undefined),
};
const OBJECT = /(export const sharedFunctions = )\{([^}]*)\}/;

const SHARED = '\0squeaky-shared';
/** The modules that the first script has all of that others need. */
const shared = new Set(
  [...readFileSync(WORLD, 'utf8').matchAll(/^import \{[^}]*\} from '([^']+)'/gm)].map(([, path = '']) =>
    normalizePath(resolve(dirname(WORLD), path)),
  ),
);

/** Takes functions from the first script's world instead of a copy; a name that is not there fails the build. */
const takingPlugin: Plugin = {
  name: 'squeaky:taking',
  enforce: 'pre',
  // Each script looks for the names that it uses only.
  config: () => ({ build: { rolldownOptions: { treeshake: { propertyReadSideEffects: false } } } }),
  async resolveId(source, importer, options) {
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found && shared.has(found.id) ? { id: SHARED, moduleSideEffects: false } : undefined;
  },
  load(id) {
    if (id !== SHARED) return undefined;
    const names = Object.keys(sharedFunctions).map((name, at) => `export const ${name} = world[${at}];`);
    return ['const world = globalThis.squeaky ?? {};', ...names].join('\n');
  },
};

function pathOf(path: string): string {
  return normalizePath(fileURLToPath(new URL(path, import.meta.url)));
}
