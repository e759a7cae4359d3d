import type { RecordPage } from '../../shared/types.ts';
import { NotFound } from '../base/server.ts';
import { openPath } from '../frame/open-event.ts';
import { type DialogRoute, type Route, viewPath } from '../frame/routes.ts';
import type { Outcome } from '../record/detail-panel.ts';
import { recordDialog } from './record-dialog.ts';

let open: { key: string; element: HTMLElement } | undefined;

/** Shows the dialog of an address, or none; the one there is goes unless it is the same. */
export function showDialog({ page, dialog: route }: Route): void {
  const key = route ? JSON.stringify([page, route]) : '';
  if (open?.key === key) return;
  open?.element.remove();
  open = undefined;
  if (!route) return;
  const dialog = recordDialog(route, (outcome, saved) => leave(page, route, outcome, saved));
  open = { key, element: dialog.element };
  dialog.load().catch((error: unknown) => {
    if (!(error instanceof NotFound)) throw error;
    openPath(document, { path: page, replaces: true });
  });
}

function leave(page: string, route: DialogRoute, outcome: Outcome, saved: RecordPage | undefined): void {
  open?.element.remove();
  open = undefined;
  if (outcome === 'saved-and-new') showDialog({ page, dialog: route });
  else openPath(document, { path: pathAfter(page, route, saved), replaces: true });
}

/** A record made from a list is opened; one made for an account leaves the user with the account. */
function pathAfter(page: string, route: DialogRoute, saved: RecordPage | undefined): string {
  const isOpened = route.kind === 'new' && route.defaults === '' && saved;
  return isOpened ? viewPath(saved.object, saved.id) : page;
}
