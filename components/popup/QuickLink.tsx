import type { Access, Link } from '../../lib/links/index.ts';
import { PIN_KEY } from './link-keys.ts';
import { type OpenWay, openWay } from './open-way.ts';
import { PinMark } from './PinMark.tsx';

/** What to know before opening a link; a public page needs no word. */
const accessWords: Record<Access, string | undefined> = {
  public: undefined,
  relative: undefined,
  unlisted: undefined,
  'sign-in': 'sign-in',
  shortener: 'short link',
};

export type QuickLinkProps = {
  link: Link;
  /** Says what the link is about and for whom; a short list's heading says it already. */
  isDetailed: boolean;
  isPinned: boolean;
  /** The one link of the list that the Tab key stops at. */
  isStop: boolean;
  onFocus: () => void;
  onOpen: (link: Link, way: OpenWay) => void;
  /** A middle click, which the browser itself answers. */
  onOpened: (link: Link) => void;
  onPin: (link: Link) => void;
};

const MIDDLE_BUTTON = 1;

/** One link: a real one, so that the browser's own menus for links work; and its pin. */
export function QuickLink(props: QuickLinkProps) {
  const { link, isDetailed, isPinned, isStop, onFocus, onOpen, onOpened, onPin } = props;
  const access = accessWords[link.access];
  const tabIndex = isStop ? 0 : -1;
  return (
    <li className="quick-link-row" onFocus={onFocus}>
      <a
        className="quick-link"
        href={link.url}
        target="_blank"
        rel="noreferrer"
        tabIndex={tabIndex}
        aria-keyshortcuts={PIN_KEY}
        data-link={link.id}
        onClick={(event) => {
          event.preventDefault();
          onOpen(link, openWay(event));
        }}
        onAuxClick={({ button }) => button === MIDDLE_BUTTON && onOpened(link)}
      >
        <span className="quick-link-label">{link.label}</span>
        {access && <span className="quick-link-access"> {access}</span>}
        {isDetailed && (
          <span className="quick-link-about">
            {' '}
            {link.category} · {link.audience}
          </span>
        )}
      </a>
      <button
        type="button"
        className="quick-link-pin"
        tabIndex={tabIndex}
        aria-pressed={isPinned}
        aria-label={`Pin ${link.label}`}
        title={isPinned ? 'Unpin' : 'Pin'}
        onClick={() => onPin(link)}
      >
        <PinMark isPinned={isPinned} />
      </button>
    </li>
  );
}
