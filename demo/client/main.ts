import type { Reference } from '../shared/types.ts';
import { el } from './base/dom.ts';
import { isConsole } from './base/mode.ts';
import { loadSharedStyles } from './base/styles.ts';
import { createConsole } from './console/console-stage.ts';
import { DELETE_EVENT, type Deletion, openDeleteDialog } from './dialog/delete-dialog.ts';
import { showDialog } from './dialog/dialogs.ts';
import { globalHeader } from './frame/global-header.ts';
import { followLinks } from './frame/navigation.ts';
import { routeOf } from './frame/routes.ts';
import { createStage } from './frame/stage.ts';
import { closeHoverCard, showHoverCard } from './record/hover-card.ts';
import { PREVIEW_EVENT } from './record/lookup.ts';

await loadSharedStyles();

const header = globalHeader();
const stage = isConsole ? createConsole() : createStage();
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

let shown = '';

function go(): void {
  const route = routeOf(new URL(location.href));
  closeHoverCard();
  header.mark(location.pathname);
  // A dialog over the page there is leaves the page as it is.
  if (!route.dialog || route.page !== shown) void stage.show(route.page);
  shown = route.page;
  showDialog(route);
}

followLinks(stage, go);
document.addEventListener(PREVIEW_EVENT, (event) => {
  const [from] = event.composedPath();
  if (from instanceof Element) void showHoverCard((event as CustomEvent<Reference>).detail, from);
});
document.addEventListener(DELETE_EVENT, (event) => openDeleteDialog((event as CustomEvent<Deletion>).detail));
go();
