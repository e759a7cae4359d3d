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

/**
 * Tells when what a page shows may have moved, until it is stopped.
 *
 * @param onMove after scrolling and resizing, and after each change as well
 * @param onChange after the tree changed
 */
export function watchLayout(document: Document, onMove: () => void, onChange: () => void): LayoutWatch {
  const ending = new AbortController();
  const options = { capture: true, passive: true, signal: ending.signal };
  const watched = new WeakSet<Node>();
  const sizes = new ResizeObserver(onMove);
  const changes = new MutationObserver(() => {
    onMove();
    onChange();
  });

  /** Neither scrolling nor changes are told across the border of a shadow root. */
  function watch(root: Node): void {
    if (watched.has(root)) return;
    watched.add(root);
    changes.observe(root, CHANGES);
    root.addEventListener('scroll', onMove, options);
  }

  watch(document);
  document.defaultView?.addEventListener('resize', onMove, options);
  return {
    follow(roots, elements) {
      for (const root of roots) watch(root);
      sizes.disconnect();
      for (const element of elements) sizes.observe(element);
    },
    stop() {
      ending.abort();
      changes.disconnect();
      sizes.disconnect();
    },
  };
}
