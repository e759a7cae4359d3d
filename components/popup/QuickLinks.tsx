import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { type Link, type LinkGroup, searchLinks } from '../../lib/links/index.ts';
import { nextFocus } from './link-keys.ts';
import { QuickLink } from './QuickLink.tsx';

/** Longer than any label; keeps a pasted page out of the search. */
const MAX_QUERY = 100;

export type QuickLinksProps = {
  /** Shown while nothing is searched for. */
  groups: readonly LinkGroup[];
  /** What is searched. */
  links: readonly Link[];
};

/** The search box and the links below it; arrow keys move between them. */
export function QuickLinks({ groups, links }: QuickLinksProps) {
  const [query, setQuery] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => search.current?.focus(), []);

  const isSearching = query.trim() !== '';
  const found = isSearching ? searchLinks(query, links) : [];

  function onKeyDown(event: KeyboardEvent) {
    const anchors = [...(list.current?.querySelectorAll('a') ?? [])];
    if (!search.current) return;
    if (event.key === 'Enter' && event.target === search.current && isSearching) {
      anchors[0]?.click();
      return;
    }
    const target = nextFocus(event.nativeEvent, search.current, anchors);
    if (!target) return;
    target.focus();
    // A letter moves to the search box and must still be typed there; other keys would scroll the list.
    if (event.key.length > 1) event.preventDefault();
  }

  return (
    <section className="quick-links" aria-label="Quick links" onKeyDown={onKeyDown}>
      <div className="quick-links-search">
        <input
          ref={search}
          type="search"
          aria-label="Search the quick links"
          placeholder={`Search ${links.length} handbook links`}
          autoComplete="off"
          spellCheck={false}
          maxLength={MAX_QUERY}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <output className="quick-links-count">{isSearching ? countOf(found) : ''}</output>
      </div>
      <div ref={list} className="quick-links-list">
        {isSearching ? <Found links={found} query={query} /> : <Groups groups={groups} />}
      </div>
    </section>
  );
}

function Groups({ groups }: { groups: readonly LinkGroup[] }) {
  return groups.map(({ name, links }) => (
    <section key={name}>
      <h2>{name}</h2>
      <ul>
        {links.map((link) => (
          <QuickLink key={link.id} link={link} />
        ))}
      </ul>
    </section>
  ));
}

function Found({ links, query }: { links: readonly Link[]; query: string }) {
  if (links.length === 0) {
    return (
      <p className="quick-links-none">
        No link has all of “{query.trim()}”. Try one word, such as a tool, a team or a topic.
      </p>
    );
  }
  return (
    <ul>
      {links.map((link) => (
        <QuickLink key={link.id} link={link} isDetailed />
      ))}
    </ul>
  );
}

function countOf(links: readonly Link[]): string {
  if (links.length === 0) return 'No links';
  return links.length === 1 ? '1 link' : `${links.length} links`;
}
