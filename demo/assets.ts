import { readFile } from 'node:fs/promises';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { dirname, extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const designSystem = dirname(
  createRequire(import.meta.url).resolve('@salesforce-ux/design-system/package.json'),
);

/** URL prefixes and the folders behind them; nothing else on the disk is ever served. */
const folders = [
  { prefix: '/demo/client/', folder: join(here, 'client'), caching: 'no-store' },
  { prefix: '/demo/shared/', folder: join(here, 'shared'), caching: 'no-store' },
  // Megabytes of styles and icons that change only with a dependency.
  { prefix: '/_slds/', folder: join(designSystem, 'assets'), caching: 'max-age=3600' },
] as const;

const mediaTypes: Readonly<Record<string, string>> = {
  '.ts': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export type Asset = { body: Buffer | string; type: string; caching: string };

const cache = new Map<string, Asset>();

/** A static file by URL path; TypeScript comes as JavaScript. `undefined` when there is none. */
export async function findAsset(path: string): Promise<Asset | undefined> {
  const known = cache.get(path);
  if (known) return known;
  const place = folders.find(({ prefix }) => path.startsWith(prefix));
  const type = mediaTypes[extname(path)];
  if (!place || !type) return undefined;
  const file = join(place.folder, path.slice(place.prefix.length));
  if (!file.startsWith(place.folder + sep)) return undefined;
  const content = await readFile(file).catch(() => undefined);
  if (!content) return undefined;
  const body = extname(path) === '.ts' ? stripTypeScriptTypes(content.toString('utf8')) : content;
  const asset = { body, type, caching: place.caching };
  cache.set(path, asset);
  return asset;
}
