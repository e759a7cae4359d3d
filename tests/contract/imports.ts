import { posix } from 'node:path';
import { textOf } from './source-files.ts';

/** One import of a file. */
export type Import = {
  /** `lib/rules/rule.ts` for the project's own files, the name for packages. */
  target: string;
  isOwn: boolean;
  /** Gone after compiling. */
  isType: boolean;
};

/**
 * The import forms that the formatter leaves: a statement begins its line, and a type may be taken
 * anywhere with `import('…')`.
 */
const STATEMENT = /^(?:import|export)\s+(?<type>type\s)?(?:[^'"();]*?\sfrom\s+)?'(?<target>[^']+)'/gm;
const CALL = /(?<type>typeof )?\bimport\('(?<target>[^']+)'\)/g;

/** What a file imports and re-exports, statically or when it runs. */
export function importsOf(path: string, read = textOf): Import[] {
  const text = read(path);
  return [...text.matchAll(STATEMENT), ...text.matchAll(CALL)].map(({ groups }) => {
    const target = groups?.target ?? '';
    const isOwn = target.startsWith('.');
    return {
      target: isOwn ? posix.join(posix.dirname(path), target) : target,
      isOwn,
      isType: groups?.type !== undefined,
    };
  });
}

/** Every file and package that may run once a file does, with the file that asked for it first. */
export function reachableFrom(entry: string, read = textOf): Map<string, string> {
  const askedBy = new Map([[entry, '']]);
  const waiting = [entry];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    for (const { target, isOwn, isType } of importsOf(path, read)) {
      if (isType || askedBy.has(target)) continue;
      askedBy.set(target, path);
      if (isOwn && /\.tsx?$/.test(target)) waiting.push(target);
    }
  }
  return askedBy;
}
