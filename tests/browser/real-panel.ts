import { type CDPSession, expect } from '@playwright/test';
import type { SqueakyBrowser } from './launch.ts';
import { browserSession } from './toolbar.ts';

/** The browser's own side panel, which is no page of Playwright's: it is asked over the protocol. */
export type RealPanel = {
  /** The value of an expression in the panel's page; it must be plain JSON. A promise is waited for. */
  ask<T>(expression: string): Promise<T>;
  /** Presses a key as the keyboard does: `Tab`, `Enter`, `ArrowDown`, ` `. */
  press(key: Key): Promise<void>;
  /** Types a text where the focus is. */
  type(text: string): Promise<void>;
  detach(): Promise<void>;
};

/** What the protocol wants to be told of each key. */
const KEYS = {
  Tab: { code: 'Tab', windowsVirtualKeyCode: 9 },
  Enter: { code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
  Escape: { code: 'Escape', windowsVirtualKeyCode: 27 },
  ArrowDown: { code: 'ArrowDown', windowsVirtualKeyCode: 40 },
  ' ': { code: 'Space', windowsVirtualKeyCode: 32, text: ' ' },
} as const;
export type Key = keyof typeof KEYS;

/** Joins the side panel that is open. @throws when none opens in time. */
export async function joinPanel(browser: SqueakyBrowser): Promise<RealPanel> {
  const session = await browserSession(browser);
  const targetId = await panelTarget(session);
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const send = messenger(session, sessionId);
  return {
    async ask<T>(expression: string) {
      const params = { expression, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = (await send('Runtime.evaluate', params)) as Evaluated;
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    },
    async press(key) {
      const { code, windowsVirtualKeyCode, ...rest } = KEYS[key];
      const event = { key, code, windowsVirtualKeyCode };
      const type = 'text' in rest ? 'keyDown' : 'rawKeyDown';
      await send('Input.dispatchKeyEvent', { type, ...event, ...rest });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
    },
    async type(text) {
      await send('Input.insertText', { text });
    },
    detach: () => session.detach(),
  };
}

type Evaluated = {
  result: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
};

async function panelTarget(session: CDPSession): Promise<string> {
  let found: string | undefined;
  await expect
    .poll(async () => {
      const { targetInfos } = await session.send('Target.getTargets');
      found = targetInfos.find(({ url }) => url.endsWith('/sidepanel.html'))?.targetId;
      return found;
    })
    .toBeDefined();
  return found ?? '';
}

/** Sends commands through the browser to a target that it attached to, and gives their answers. */
function messenger(session: CDPSession, sessionId: string) {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let last = 0;
  session.on('Target.receivedMessageFromTarget', (received) => {
    if (received.sessionId !== sessionId) return;
    const { id, result, error } = JSON.parse(received.message);
    const one = waiting.get(id);
    waiting.delete(id);
    if (error) one?.reject(new Error(error.message));
    else one?.resolve(result);
  });
  return async (method: string, params: object): Promise<unknown> => {
    last += 1;
    const answer = Promise.withResolvers<unknown>();
    waiting.set(last, answer);
    await session.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id: last, method, params }),
    });
    return answer.promise;
  };
}
