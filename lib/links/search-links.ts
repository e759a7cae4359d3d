import { oncePerAddress } from './all-links.ts';
import type { Link } from './link.ts';

/**
 * The links in which every word of the query occurs, in the label, category, audience or address; case
 * and accents do not matter. Best first: labels that begin with the query, then labels with words that
 * begin with its words, then the rest, each in the given order. An address is listed once, where it
 * ranks best. An empty query matches everything.
 */
export function searchLinks(query: string, links: readonly Link[]): Link[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const ranked = links
    .filter((link) => hasAll(link, words))
    .map((link) => ({ link, rank: rankOf(fold(link.label), words) }));
  // The sort is stable: equals keep the handbook's order.
  return oncePerAddress(ranked.sort((a, b) => a.rank - b.rank).map(({ link }) => link));
}

function hasAll({ label, category, audience, url }: Link, words: readonly string[]): boolean {
  const text = fold([label, category, audience, url].join(' '));
  return words.every((word) => text.includes(word));
}

function rankOf(label: string, words: readonly string[]): number {
  if (label.startsWith(words.join(' '))) return 0;
  const starts = label.split(/[^\p{L}\p{N}]+/u);
  const isLabelWord = (word: string) => starts.some((start) => start.startsWith(word.replace(/^#/, '')));
  return words.every(isLabelWord) ? 1 : 2;
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
