/** What can move, hide or replace a field. */
const CHANGES: MutationObserverInit = {
  subtree: true,
  childList: true,
  attributeFilter: ['class', 'hidden', 'style', 'aria-expanded'],
};

export type LayoutWatch = {
  /** Also looks into these shadow roots, and at the size of these elements and no others. */
  follow(roots: readonly Node[], elements: readonly Element[]): void;
  stop(): void;
};

/** What a watch tells of; each may be called many times in a frame. */
export type LayoutEvents = {
  /** All of the page was scrolled, or the window got another size. */
  moved(): void;
  /** These of the followed elements are new, or got another size. */
  resized(elements: readonly Element[]): void;
  /** The tree changed. */
  changed(): void;
};

/** Tells when what a page shows may have moved, until it is stopped. */
export function watchLayout(document: Document, { moved, resized, changed }: LayoutEvents): LayoutWatch {
  const ending = new AbortController();
  const options = { capture: true, passive: true, signal: ending.signal };
  const watched = new WeakSet<Node>();
  const sizes = new ResizeObserver((entries) => resized(entries.map(({ target }) => target)));
  let followed: ReadonlySet<Element> = new Set();
  const changes = new MutationObserver(changed);

  /** Neither scrolling nor changes are told across the border of a shadow root. */
  function watch(root: Node): void {
    if (watched.has(root)) return;
    watched.add(root);
    changes.observe(root, CHANGES);
    root.addEventListener('scroll', moved, options);
  }

  watch(document);
  document.defaultView?.addEventListener('resize', moved, options);
  return {
    follow(roots, elements) {
      for (const root of roots) watch(root);
      const next = new Set(elements);
      for (const element of followed) if (!next.has(element)) sizes.unobserve(element);
      for (const element of next) if (!followed.has(element)) sizes.observe(element);
      followed = next;
    },
    stop() {
      ending.abort();
      changes.disconnect();
      sizes.disconnect();
    },
  };
}
