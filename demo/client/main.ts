import type { Reference } from '../shared/types.ts';
import { el } from './base/dom.ts';
import { loadSharedStyles } from './base/styles.ts';
import { globalHeader } from './frame/global-header.ts';
import { createStage } from './frame/stage.ts';
import { closeHoverCard, showHoverCard } from './record/hover-card.ts';
import { PREVIEW_EVENT } from './record/lookup.ts';

await loadSharedStyles();

const header = globalHeader();
const stage = createStage();
const main = el('section', { class: 'stage panelSlide hasFixedFooter', 'aria-label': 'Page' }, stage.element);
const layout = el(
  'div',
  {
    class:
      'desktop container forceStyle oneOne navexDesktopLayoutContainer lafAppLayoutHost oneAppLayoutHost',
    'data-aura-rendered-by': '2:0',
  },
  header.element,
  main,
);
document.body.append(layout);
document.querySelector('.auraLoadingBox')?.setAttribute('style', 'display: none;');

function go(): void {
  closeHoverCard();
  header.mark(location.pathname);
  void stage.show(new URL(location.href));
}

document.addEventListener('click', (event) => {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  const isPlainClick =
    !event.defaultPrevented && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (!link || !isPlainClick || link.target === '_blank') return;
  const url = new URL(link.href);
  if (url.origin !== location.origin || !url.pathname.startsWith('/lightning/')) return;
  event.preventDefault();
  history.pushState(null, '', url);
  go();
});
addEventListener('popstate', go);
document.addEventListener(PREVIEW_EVENT, (event) => {
  const [from] = event.composedPath();
  if (from instanceof Element) void showHoverCard((event as CustomEvent<Reference>).detail, from);
});
go();
