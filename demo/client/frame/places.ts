import { recordView } from '../record/record-page.ts';
import { listView } from './list-view.ts';
import { homeView, missingView } from './plain-views.ts';
import type { View } from './view.ts';

/** The page at a path of the Lightning application. */
export function viewAt(pathname: string): View {
  const [, , area, object = '', id = '', action] = pathname.split('/');
  if (area === 'r' && action === 'view' && isObject(object)) return recordView(object, id);
  if (area === 'o' && (id === 'list' || id === 'home') && isObject(object)) return listView(object);
  if (pathname === '/lightning/page/home') return homeView();
  return missingView();
}

function isObject(name: string): boolean {
  return name === 'Opportunity' || name === 'Account';
}
