import { describe, expect, it } from 'vitest';
import { isWithin, MARK_SIZE, markPlaces, pointsOf } from './mark-places.ts';

const item = { left: 100, top: 200, right: 400, bottom: 260 };
const line = { left: 120, top: 204, right: 180, bottom: 220 };
const field = { item, firstLine: line, lastLine: line, isRightToLeft: false };

function corners(places: ReturnType<typeof markPlaces>) {
  return places.map(({ left, top }) => [left, top]);
}

describe('the places of a mark', () => {
  it('are before the label, after it, and outside the field, in the middle of the line', () => {
    expect(corners(markPlaces(field))).toEqual([
      [104, 206],
      [184, 206],
      [88, 206],
    ]);
  });

  it('are mirrored where text runs from right to left', () => {
    const mirrored = { left: 320, top: 204, right: 380, bottom: 220 };
    const boxes = { item, firstLine: mirrored, lastLine: mirrored, isRightToLeft: true };
    expect(corners(markPlaces(boxes))).toEqual([
      [384, 206],
      [304, 206],
      [400, 206],
    ]);
  });

  it('follow the first line before a label and the last line after it', () => {
    const lastLine = { left: 120, top: 220, right: 140, bottom: 236 };
    expect(corners(markPlaces({ ...field, lastLine }))).toEqual([
      [104, 206],
      [144, 222],
      [88, 206],
    ]);
  });

  it('are whole pixels of one size', () => {
    const firstLine = { left: 120.4, top: 204.3, right: 180.6, bottom: 221.1 };
    for (const { left, top, right, bottom } of markPlaces({ ...field, firstLine })) {
      expect([left, top].every(Number.isInteger)).toBe(true);
      expect([right - left, bottom - top]).toEqual([MARK_SIZE, MARK_SIZE]);
    }
  });
});

describe('isWithin', () => {
  const screen = [800, 600] as const;
  it.each([
    ['inside', { left: 0, top: 0, right: 800, bottom: 600 }, true],
    ['over the left edge', { left: -1, top: 0, right: 11, bottom: 12 }, false],
    ['over the upper edge', { left: 0, top: -1, right: 12, bottom: 11 }, false],
    ['over the right edge', { left: 789, top: 0, right: 801, bottom: 12 }, false],
    ['over the lower edge', { left: 0, top: 589, right: 12, bottom: 601 }, false],
  ])('tells a box %s', (_case, box, expected) => {
    expect(isWithin(box, ...screen)).toBe(expected);
  });
});

it('asks at the corners and in the middle what a box covers', () => {
  expect(pointsOf({ left: 10, top: 20, right: 22, bottom: 32 })).toEqual([
    [16, 26],
    [11, 21],
    [21, 21],
    [11, 31],
    [21, 31],
  ]);
});
