import { expect, type Page } from '@playwright/test';

/** The narrowest window that counts, and 360 pixels of a panel at twice the size of everything. */
export const NARROW_WIDTHS = [320, 180] as const;

const HEIGHT = 900;

/** Expects that a page needs no scrolling to the side, and that nothing in it is cut off, at each width. */
export async function expectFits(page: Page, widths: readonly number[] = NARROW_WIDTHS): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: HEIGHT });
    expect(await page.evaluate(cutOff, MOST_TOLD), `at ${width} pixels`).toEqual([]);
  }
}

/**
 * Expects that forced colours leave nothing invisible: what is drawn with a background alone loses it there,
 * and needs a border or the permission to keep its colour.
 */
export async function expectSeenInForcedColours(page: Page): Promise<void> {
  await page.emulateMedia({ forcedColors: 'none' });
  const before = await page.evaluate(bareOnes);
  await page.emulateMedia({ forcedColors: 'active' });
  const after = await page.evaluate(bareOnes);
  await page.emulateMedia({ forcedColors: 'none' });
  expect(Object.entries(before).filter(([index]) => !(index in after))).toEqual([]);
}

/** Expects that nothing moves on a page that was asked for reduced motion before anything happened on it. */
export async function expectStill(page: Page): Promise<void> {
  const moving = () =>
    document
      .getAnimations()
      .filter(({ playState }) => playState === 'running')
      .map(({ effect }) => (effect as KeyframeEffect | null)?.target?.outerHTML);
  expect(await page.evaluate(moving)).toEqual([]);
}

/** The first few say what is wrong. */
const MOST_TOLD = 12;

/** Runs in the page. Of elements inside of each other only the innermost is told. */
function cutOff(most: number): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  /** The whole text is to be had by pointing at it. */
  const isTold = (element: Element, style: CSSStyleDeclaration) =>
    style.textOverflow === 'ellipsis' && (element.getAttribute('title') ?? '') !== '';
  const wrong = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
    const { offsetWidth, offsetHeight } = element;
    // Unseen, for screen readers, or a box that scrolls with what is typed into it.
    if (!(offsetWidth > 1 && offsetHeight > 1) || element.matches('input, textarea, select')) return false;
    const { right, left } = element.getBoundingClientRect();
    if (right > clientWidth + 1 || left < -1) return true;
    const style = getComputedStyle(element);
    return (
      style.overflowX !== 'visible' && !isTold(element, style) && element.scrollWidth > element.clientWidth
    );
  });
  const innermost = wrong.filter(
    (element) => !wrong.some((other) => other !== element && element.contains(other)),
  );
  const names = innermost.map(
    ({ localName, className, textContent }) =>
      `<${localName} class="${className}">${textContent?.slice(0, 60)}`,
  );
  if (scrollWidth > clientWidth) names.unshift(`the page is ${scrollWidth} wide`);
  return names.slice(0, most);
}

/** Runs in the page. What is drawn with a background alone, before and while colours are forced, by its index. */
function bareOnes(): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [index, element] of [...document.body.querySelectorAll<HTMLElement>('*')].entries()) {
    const { width, height } = element.getBoundingClientRect();
    const isBare = element.childNodes.length === 0 && !element.closest('svg, input, textarea');
    if (!isBare || width <= 1 || height <= 1) continue;
    const { backgroundColor, borderStyle, forcedColorAdjust, visibility } = getComputedStyle(element);
    if (visibility !== 'visible' || borderStyle !== 'none' || forcedColorAdjust === 'none') continue;
    const behind = [element.parentElement ?? element, document.body].map(
      (one) => getComputedStyle(one).backgroundColor,
    );
    if (backgroundColor === 'rgba(0, 0, 0, 0)' || behind.includes(backgroundColor)) continue;
    found[index] = element.outerHTML.slice(0, 120);
  }
  return found;
}
