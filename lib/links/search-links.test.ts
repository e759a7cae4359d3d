import { describe, expect, it } from 'vitest';
import { allLinks } from './all-links.ts';
import type { Link } from './link.ts';
import { searchLinks } from './search-links.ts';

function link(id: string, label: string, rest: Partial<Link> = {}): Link {
  const url = `https://${id.toLowerCase()}.example/`;
  return { id, label, url, category: '', audience: '', access: 'public', lastChecked: null, ...rest };
}

const ids = (query: string, links: readonly Link[]) => searchLinks(query, links).map(({ id }) => id);

describe('searching links', () => {
  it('finds every link for an empty query, each address once', () => {
    expect(searchLinks('', allLinks)).toHaveLength(213);
    expect(searchLinks('  ', allLinks)).toHaveLength(213);
  });

  it('wants every word, wherever it is', () => {
    const links = [
      link('A', 'Command Plan', { category: 'Stages', audience: 'SMB AE' }),
      link('B', 'Command Plan', { category: 'Stages', audience: 'Enterprise AE' }),
      link('C', 'Other', { url: 'https://c.example/command/smb' }),
    ];
    expect(ids('smb command', links)).toEqual(['A', 'C']);
    expect(ids('stages enterprise plan', links)).toEqual(['B']);
    expect(ids('command missing', links)).toEqual([]);
  });

  it('does not mind case or accents, in the query or in the link', () => {
    const links = [link('A', 'Café Überblick')];
    expect(ids('CAFE uberblick', links)).toEqual(['A']);
    expect(ids('café', [link('B', 'Cafe')])).toEqual(['B']);
  });

  it('ranks a label over its beginning, its words, the beginnings of its words and the rest, else keeps the order', () => {
    const links = [
      link('rest', 'Other', { category: 'Plan' }),
      link('inside', 'Replanning'),
      link('word-start', 'Account planning'),
      link('word', 'Command Plan'),
      link('prefix', 'Plan of plans'),
      link('prefix-2', 'Planning'),
    ];
    links.push(link('label', 'Plan'));
    expect(ids('plan', links)).toEqual([
      'label',
      'prefix',
      'prefix-2',
      'word',
      'word-start',
      'rest',
      'inside',
    ]);
  });

  it('lists an address once, under its best label', () => {
    const url = 'https://one.example/';
    expect(ids('plan', [link('A', 'The plan', { url }), link('B', 'Plan', { url })])).toEqual(['B']);
  });

  it('finds a channel with and without its hash', () => {
    expect(searchLinks('#smb', allLinks)[0]?.label).toBe('#smb');
    expect(searchLinks('smb', allLinks).map(({ label }) => label)).toContain('#smb');
  });

  it.each(['MEDDIC', 'meddpicc', 'Medpicc'])('knows that %s is meant for MEDDPPICC', (query) => {
    expect(searchLinks(query, allLinks)[0]?.label).toBe('MEDDPPICC');
  });

  it('takes characters that mean something elsewhere as they are', () => {
    expect(searchLinks('(.*)[', allLinks)).toEqual([]);
  });
});
