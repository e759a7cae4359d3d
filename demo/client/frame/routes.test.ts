import { describe, expect, it } from 'vitest';
import { editPath, newPath, over, routeOf } from './routes.ts';

const at = (path: string) => new URL(path, 'https://demo.invalid');
const DEAL = '0065g00000Zk4LcAAA';
const ACCOUNT = '0015g00000Qa1LcAAA';

describe('routeOf', () => {
  it('finds no dialog at the address of a page', () => {
    const page = `/lightning/r/Opportunity/${DEAL}/view?ws=%2Flightning%2Fr%2FAccount%2F${ACCOUNT}%2Fview`;
    expect(routeOf(at(page))).toEqual({ page });
    expect(routeOf(at('/lightning/page/home'))).toEqual({ page: '/lightning/page/home' });
  });

  it('finds a dialog over the page it was opened from', () => {
    const here = at(`/lightning/r/Account/${ACCOUNT}/view`);
    expect(routeOf(over(at(editPath('Opportunity', DEAL, 'RELATED_LIST')), here))).toEqual({
      page: `/lightning/r/Account/${ACCOUNT}/view`,
      dialog: { kind: 'edit', object: 'Opportunity', id: DEAL },
    });
    expect(routeOf(over(at(newPath('Opportunity', 'RELATED_LIST', ACCOUNT)), here))).toEqual({
      page: `/lightning/r/Account/${ACCOUNT}/view`,
      dialog: { kind: 'new', object: 'Opportunity', defaults: `AccountId=${ACCOUNT}` },
    });
  });

  it('puts a dialog whose address names no page over the page it belongs to', () => {
    expect(routeOf(at(editPath('Opportunity', DEAL, 'DETAIL'))).page).toBe(
      `/lightning/r/Opportunity/${DEAL}/view`,
    );
    expect(routeOf(at(newPath('Account', 'LIST_VIEW'))).page).toBe(
      '/lightning/o/Account/list?filterName=Recent',
    );
  });

  it('takes no other site and no dialog for the page behind', () => {
    const edit = editPath('Opportunity', DEAL, 'DETAIL');
    for (const background of ['https://elsewhere.example/', newPath('Account', 'LIST_VIEW')]) {
      const url = at(`${edit}&backgroundContext=${encodeURIComponent(background)}`);
      expect(routeOf(url).page).toBe(`/lightning/r/Opportunity/${DEAL}/view`);
    }
  });
});

describe('over', () => {
  it('puts a dialog opened from a dialog over the same page', () => {
    const page = at(`/lightning/r/Account/${ACCOUNT}/view`);
    const first = over(at(newPath('Opportunity', 'RELATED_LIST', ACCOUNT)), page);
    expect(routeOf(over(at(editPath('Opportunity', DEAL, 'DETAIL')), first)).page).toBe(page.pathname);
  });

  it('leaves the address of a page alone', () => {
    const home = at('/lightning/page/home');
    expect(over(home, at('/lightning/o/Account/list'))).toBe(home);
  });
});
