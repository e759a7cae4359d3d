import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { type Link, type LinkGroup, searchLinks } from '../../lib/links/index.ts';
import { type LinkActions, LinkSections } from './LinkSections.tsx';
import { isPinKey, nextFocus } from './link-keys.ts';
import { type LinkList, linkLists, pinnedTest } from './link-lists.ts';
import { openWay } from './open-way.ts';
import { useKeptFocus } from './use-kept-focus.ts';

/** Longer than any label; keeps a pasted page out of the search. */
const MAX_QUERY = 100;

export type QuickLinksProps = Omit<LinkActions, 'isPinned'> & {
  pinned: readonly Link[];
  /** Opened last, the newest first. */
  recent: readonly Link[];
  /** Shown while nothing is searched for. */
  groups: readonly LinkGroup[];
  /** What is searched. */
  links: readonly Link[];
  /** What a screen reader is to hear of the last change of a pin. */
  said: string;
  onClose: () => void;
};

/** The search box and the links below it; arrow keys move between them. */
export function QuickLinks(props: QuickLinksProps) {
  const { pinned, recent, groups, links, said, onOpen, onOpened, onPin, onForgetRecent, onClose } = props;
  const [query, setQuery] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => search.current?.focus(), []);
  const onListFocus = useKeptFocus(list, search);

  const isSearching = query.trim() !== '';
  const found = isSearching ? searchLinks(query, links) : [];
  const lists: LinkList[] = isSearching
    ? [{ key: 'found', links: found }]
    : linkLists(pinned, recent, groups);

  /** The link that a key is about: the one with the focus, or the best one found. */
  function linkFor(target: EventTarget): Link | undefined {
    if (target === search.current) return found[0];
    const own = target instanceof HTMLAnchorElement ? target.dataset.link : undefined;
    return own === undefined ? undefined : lists.flatMap((one) => one.links).find(({ id }) => id === own);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      if (query === '') return onClose();
      setQuery('');
      search.current?.focus();
      return;
    }
    const link = linkFor(event.target);
    if (link && event.key === 'Enter' && event.target === search.current) {
      event.preventDefault();
      return onOpen(link, openWay(event));
    }
    if (link && isPinKey(event.nativeEvent)) {
      event.preventDefault();
      return onPin(link);
    }
    move(event);
  }

  function move(event: KeyboardEvent) {
    if (!search.current) return;
    const anchors = [...(list.current?.querySelectorAll('a') ?? [])];
    const target = nextFocus(event.nativeEvent, search.current, anchors);
    if (!target) return;
    target.focus();
    // A letter moves to the search box and must still be typed there; other keys would scroll the list.
    if (event.key.length > 1) event.preventDefault();
  }

  return (
    <section className="quick-links" aria-label="Quick links" onKeyDown={onKeyDown} onFocus={onListFocus}>
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
        <output className="visually-hidden">{said}</output>
      </div>
      <div ref={list} className="quick-links-list">
        {isSearching && found.length === 0 ? (
          <p className="quick-links-none">
            No link has all of “{query.trim()}”. Try one word, such as a tool, a team or a topic.
          </p>
        ) : (
          <LinkSections
            lists={lists}
            isPinned={pinnedTest(pinned)}
            onOpen={onOpen}
            onOpened={onOpened}
            onPin={onPin}
            onForgetRecent={onForgetRecent}
          />
        )}
      </div>
      <p className="quick-links-keys">
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> move
        </span>
        <span>
          <kbd>Enter</kbd> open
        </span>
        <span>
          <kbd>Alt</kbd> <kbd>P</kbd> pin
        </span>
        <span>
          <kbd>Esc</kbd> {isSearching ? 'clear' : 'close'}
        </span>
      </p>
    </section>
  );
}

function countOf(links: readonly Link[]): string {
  if (links.length === 0) return 'No links';
  return links.length === 1 ? '1 link' : `${links.length} links`;
}
