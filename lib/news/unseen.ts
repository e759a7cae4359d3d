import { type Release, releases } from './releases.ts';

/**
 * What is new since the version whose news were seen last, newest first. Nothing is new to somebody of whom
 * no version is known: they have just come.
 */
export function unseenReleases(seen: string | undefined, all: readonly Release[] = releases): Release[] {
  return seen === undefined ? [] : all.filter(({ version }) => isNewer(version, seen));
}

/** Versions are numbers with dots; a part that is missing counts as 0. */
function isNewer(version: string, than: string): boolean {
  const own = version.split('.').map(Number);
  const other = than.split('.').map(Number);
  const longest = Math.max(own.length, other.length);
  for (let at = 0; at < longest; at += 1) {
    const difference = (own[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
