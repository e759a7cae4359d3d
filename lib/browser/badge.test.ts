import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showBadge } from './badge.ts';

const shown: Record<string, unknown> = {};

beforeEach(() => {
  fakeBrowser.reset();
  for (const key of Object.keys(shown)) delete shown[key];
  const keep =
    (key: string) =>
    async (details: object): Promise<void> =>
      void Object.assign(shown, { [key]: Object.values(details).at(-1) });
  vi.spyOn(browser.action, 'setTitle').mockImplementation(keep('title'));
  vi.spyOn(browser.action, 'setBadgeText').mockImplementation(keep('text'));
  vi.spyOn(browser.action, 'setBadgeBackgroundColor').mockImplementation(keep('ground'));
  vi.spyOn(browser.action, 'setBadgeTextColor').mockImplementation(keep('colour'));
});

const RED = '#b3261e';
const AMBER = '#875300';

it.each([
  [{ errors: 3, warnings: 2 }, '5', RED],
  [{ errors: 1, warnings: 0 }, '1', RED],
  [{ errors: 0, warnings: 2 }, '2', AMBER],
  [{ errors: 90, warnings: 9 }, '99', RED],
  [{ errors: 0, warnings: 100 }, '99+', AMBER],
])('%j is told as %s', async (badge, text, ground) => {
  await showBadge(7, badge, 'Squeaky – in words');
  expect(shown).toEqual({ title: 'Squeaky – in words', text, ground, colour: '#ffffff' });
});

it.each([[{ errors: 0, warnings: 0 }], [undefined]])(
  'there is no badge for %j, and the title stays',
  async (badge) => {
    await showBadge(7, badge, 'Squeaky');
    expect(shown).toEqual({ title: 'Squeaky', text: '' });
  },
);

it('a tab that was closed meanwhile is no error', async () => {
  vi.spyOn(browser.action, 'setTitle').mockRejectedValue(new Error('No tab with id: 7.'));
  await expect(showBadge(7, { errors: 1, warnings: 0 }, '')).resolves.toBeUndefined();
});

it.each([RED, AMBER])('white digits stand out from %s', (ground) => {
  const linear = [1, 3, 5].map((at) => {
    const part = Number.parseInt(ground.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = linear;
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  expect(1.05 / (luminance + 0.05)).toBeGreaterThanOrEqual(4.5);
});
