import type { Access, Link } from '../../lib/links/index.ts';

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
  isDetailed?: boolean;
};

/** One link: a real one, so that the browser's own keys and menus for links work. */
export function QuickLink({ link, isDetailed = false }: QuickLinkProps) {
  const access = accessWords[link.access];
  return (
    <li>
      <a className="quick-link" href={link.url} target="_blank" rel="noreferrer">
        <span className="quick-link-label">{link.label}</span>
        {access && <span className="quick-link-access"> {access}</span>}
        {isDetailed && (
          <span className="quick-link-about">
            {' '}
            {link.category} · {link.audience}
          </span>
        )}
      </a>
    </li>
  );
}
