import { useState } from 'react';
import type { Link } from '../../lib/links/index.ts';
import { type LinkList, RECENT } from './link-lists.ts';
import type { OpenWay } from './open-way.ts';
import { QuickLink } from './QuickLink.tsx';

export type LinkActions = {
  isPinned: (link: Link) => boolean;
  onOpen: (link: Link, way: OpenWay) => void;
  /** The browser itself opened a link. */
  onOpened: (link: Link) => void;
  /** Pins a link, or takes its pin off. */
  onPin: (link: Link) => void;
  onForgetRecent: () => void;
};

type LinkSectionsProps = LinkActions & { lists: readonly LinkList[] };

/** The lists of links. They are one stop of the Tab key: the link that had the focus last, or the first. */
export function LinkSections({ lists, ...actions }: LinkSectionsProps) {
  const [focused, setFocused] = useState('');
  const keys = lists.flatMap(({ key, links }) => links.map((link) => rowKey(key, link)));
  const stop = keys.includes(focused) ? focused : keys[0];
  return lists.map(({ key, name, links }) => (
    <section key={key} aria-label={name}>
      {name && (
        <div className="quick-links-heading">
          <h2>{name}</h2>
          {key === RECENT && (
            <button type="button" className="quiet" onClick={actions.onForgetRecent}>
              Clear<span className="visually-hidden"> recent links</span>
            </button>
          )}
        </div>
      )}
      <ul>
        {links.map((link) => (
          <QuickLink
            key={link.id}
            link={link}
            isDetailed={name === undefined}
            isPinned={actions.isPinned(link)}
            isStop={rowKey(key, link) === stop}
            onFocus={() => setFocused(rowKey(key, link))}
            onOpen={actions.onOpen}
            onOpened={actions.onOpened}
            onPin={actions.onPin}
          />
        ))}
      </ul>
    </section>
  ));
}

function rowKey(list: string, { id }: Link): string {
  return `${list} ${id}`;
}
