import type { ObjectName } from '../../shared/types.ts';
import { listPath } from './links.ts';

/** A dialog that has an address of its own. */
export type DialogRoute =
  | { kind: 'edit'; object: ObjectName; id: string }
  | { kind: 'new'; object: ObjectName; defaults: string };

/** What an address shows: a page, and perhaps a dialog over it. */
export type Route = {
  /** Path and query of the page. */
  page: string;
  dialog?: DialogRoute;
};

/** Where a dialog was asked for, as its address says it. */
export type Location = 'DETAIL' | 'LIST_VIEW' | 'RELATED_LIST';

/** The page a dialog stands over; another dialog's address never is one. */
const BACKGROUND = 'backgroundContext';
const EDIT = /^\/lightning\/r\/(Opportunity|Account)\/(\w+)\/edit$/;
const NEW = /^\/lightning\/o\/(Opportunity|Account)\/new$/;

export function routeOf(url: URL): Route {
  const dialog = dialogOf(url);
  if (!dialog) return { page: url.pathname + url.search };
  const background = url.searchParams.get(BACKGROUND);
  return { page: background && isPage(background) ? background : ownPage(dialog), dialog };
}

function isPage(path: string): boolean {
  return path.startsWith('/lightning/') && !dialogOf(new URL(path, 'https://any.invalid'));
}

function dialogOf({ pathname, searchParams }: URL): DialogRoute | undefined {
  const [, edited, id = ''] = EDIT.exec(pathname) ?? [];
  if (edited) return { kind: 'edit', object: edited as ObjectName, id };
  const [, made] = NEW.exec(pathname) ?? [];
  if (!made) return undefined;
  return { kind: 'new', object: made as ObjectName, defaults: searchParams.get('defaultFieldValues') ?? '' };
}

/** Where somebody is who comes by a dialog's bare address. */
function ownPage(dialog: DialogRoute): string {
  return dialog.kind === 'edit' ? viewPath(dialog.object, dialog.id) : listPath(dialog.object);
}

/** Gives a dialog's address the page it is opened over; leaves the address of a page alone. */
export function over(url: URL, here: URL): URL {
  if (!dialogOf(url) || url.searchParams.has(BACKGROUND)) return url;
  const placed = new URL(url);
  placed.searchParams.set(BACKGROUND, routeOf(here).page);
  return placed;
}

export function viewPath(object: ObjectName, id: string): string {
  return `/lightning/r/${object}/${id}/view`;
}

export function editPath(object: ObjectName, id: string, from: Location): string {
  return `/lightning/r/${object}/${id}/edit?navigationLocation=${from}`;
}

/** @param account the id of the account that the new record belongs to */
export function newPath(object: ObjectName, from: Location, account?: string): string {
  const query = new URLSearchParams({ count: '1', nooverride: '1', navigationLocation: from });
  if (account) query.set('defaultFieldValues', `AccountId=${account}`);
  return `/lightning/o/${object}/new?${query}`;
}
