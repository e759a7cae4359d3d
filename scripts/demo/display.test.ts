import { expect, it } from 'vitest';
import { hasDisplay } from './display.ts';

it('sees a display on Linux where X or Wayland names one', () => {
  expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
  expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
});

it('sees none on Linux where neither does', () => {
  expect(hasDisplay('linux', {})).toBe(false);
  expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false);
});

it('takes a desktop for granted elsewhere', () => {
  expect(hasDisplay('darwin', {})).toBe(true);
  expect(hasDisplay('win32', {})).toBe(true);
});
