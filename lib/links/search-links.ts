import { oncePerAddress } from './all-links.ts';
import type { Link } from './link.ts';

/** What sellers write for a word of the links; by what they write. */
const otherSpellings: Readonly<Record<string, string>> = {
  meddic: 'meddppicc',
  meddpic: 'meddppicc',
  meddpicc: 'meddppicc',
  medpicc: 'meddppicc',
  sfdc: 'salesforce',
};

/**
 * The links in which every word of the query occurs, in the label, category, audience or address; case
 * and accents do not matter. Best first: the label itself, then labels that begin with the query, then
 * labels that have its words, then labels with words that begin with its words, then the rest, each in the
 * given order. An address is listed once, where it ranks best. An empty query matches everything.
 */
export function searchLinks(query: string, links: readonly Link[]): Link[] {
  const words = fold(query)
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => otherSpellings[word] ?? word);
  const ranked = links
    .filter((link) => hasAll(link, words))
    .map((link) => ({ link, rank: rankOf(fold(link.label), words) }));
  // The sort is stable: equals keep the order they were given in.
  return oncePerAddress(ranked.sort((a, b) => a.rank - b.rank).map(({ link }) => link));
}

function hasAll({ label, category, audience, url }: Link, words: readonly string[]): boolean {
  const text = fold([label, category, audience, url].join(' '));
  return words.every((word) => text.includes(word));
}

function rankOf(label: string, words: readonly string[]): number {
  const query = words.join(' ');
  if (label === query) return 0;
  if (label.startsWith(query)) return 1;
  const own = label.split(/[^\p{L}\p{N}]+/u);
  const bare = words.map((word) => word.replace(/^#/, ''));
  if (bare.every((word) => own.includes(word))) return 2;
  return bare.every((word) => own.some((one) => one.startsWith(word))) ? 3 : 4;
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
