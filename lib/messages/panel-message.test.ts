import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { isPanelRequest, parsePanelMessage } from './panel-message.ts';

const EXTENSION = 'squeakyid';
const background = { id: EXTENSION, url: `chrome-extension://${EXTENSION}/background.js` };

it.each(['next-finding', 'snooze-finding', 'copy-brief', 'close-panel'])(
  '%s is taken from the background',
  (type) => {
    expect(parsePanelMessage({ type, windowId: 7 }, background, EXTENSION)).toEqual({ type, windowId: 7 });
  },
);

it.each([
  ['another extension', { ...background, id: 'other' }],
  ['a page in a tab', { ...background, tab: { id: 3 } }],
  ['nobody', {}],
])('nothing is taken from %s', (_who, sender) => {
  expect(parsePanelMessage({ type: 'next-finding', windowId: 7 }, sender, EXTENSION)).toBeUndefined();
});

it.each([
  ['another type', { type: 'page', windowId: 7 }],
  ['no window', { type: 'next-finding' }],
  ['half a window', { type: 'next-finding', windowId: 7.5 }],
  ['something more', { type: 'next-finding', windowId: 7, more: true }],
])('a message with %s is dropped', (_what, message) => {
  expect(parsePanelMessage(message, background, EXTENSION)).toBeUndefined();
});

it('anything else is dropped', () => {
  fc.assert(
    fc.property(fc.anything(), (anything) => {
      expect(parsePanelMessage(anything, background, EXTENSION)).toBeUndefined();
    }),
  );
});

it('closing is no request: nothing waits for it', () => {
  expect(['next-finding', 'copy-brief', 'close-panel', 'toggle-panel'].filter(isPanelRequest)).toEqual([
    'next-finding',
    'copy-brief',
  ]);
});
