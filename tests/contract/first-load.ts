import { posix } from 'node:path';

const LINKED = /<(?:script|link)\b[^>]*?\b(?:src|href)="(?<path>\/[^"]+\.(?:js|css))"/g;
/** A static import or re-export in minified code; `import(` is left for later. */
const IMPORTED = /\b(?:import|export)\s*(?:[\w$*{][^'"();]*?\bfrom\s*)?["'](?<path>\.{1,2}\/[^"']+)["']/g;
/** The files that a script brings with parts of it that are loaded later. */
const LISTED = /__vite__mapDeps=[^[]*\[(?<path>[^\]]*)\]/g;
const QUOTED = /"(?<path>[^"]+)"/g;

/** What a page or a script loads before it runs: itself, what it links, and what that imports, by path. */
export function firstLoad(entry: string, read: (path: string) => string): Map<string, string> {
  const loaded = new Map<string, string>();
  const waiting = [entry];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (loaded.has(path)) continue;
    const text = read(path);
    loaded.set(path, text);
    if (path.endsWith('.html')) waiting.push(...paths(text, LINKED).map((linked) => linked.slice(1)));
    if (!path.endsWith('.js')) continue;
    const folder = posix.dirname(path);
    waiting.push(...paths(text, IMPORTED).map((target) => posix.join(folder, target)));
  }
  return loaded;
}

/**
 * What a first load goes on to load by itself, by path: the parts that its scripts bring with what belongs to
 * them, styles too. The build lists these where they are asked for.
 */
export function secondLoad(
  first: ReadonlyMap<string, string>,
  read: (path: string) => string,
): Map<string, string> {
  const listed = [...first].flatMap(([, text]) => paths(text, LISTED).flatMap((list) => paths(list, QUOTED)));
  const brought = listed.flatMap((path) => [...firstLoad(path, read)]);
  return new Map(brought.filter(([path]) => !first.has(path)));
}

function paths(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(({ groups }) => groups?.path ?? '');
}
