import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openSidePanel, toggleSidePanel } from './side-panel.ts';

function browserWith(apis: object): void {
  for (const [name, api] of Object.entries({ sidePanel: undefined, sidebarAction: undefined, ...apis })) {
    Object.defineProperty(fakeBrowser, name, { value: api, configurable: true });
  }
}

describe('opening the side panel', () => {
  afterEach(() => {
    Reflect.deleteProperty(fakeBrowser, 'sidePanel');
    Reflect.deleteProperty(fakeBrowser, 'sidebarAction');
  });

  it('asks Chromium within the click, for the window', () => {
    const open = vi.fn().mockResolvedValue(undefined);
    browserWith({ sidePanel: { open } });
    void openSidePanel(7);
    expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 7 });
  });

  it('asks Firefox within the click for its sidebar', () => {
    const open = vi.fn().mockResolvedValue(undefined);
    browserWith({ sidebarAction: { open } });
    void openSidePanel(7);
    expect(open).toHaveBeenCalledExactlyOnceWith();
  });

  it('rejects in a browser that has neither', async () => {
    browserWith({});
    await expect(openSidePanel(7)).rejects.toThrow('no side panel');
  });
});

describe('opening or closing the side panel', () => {
  afterEach(() => {
    Reflect.deleteProperty(fakeBrowser, 'sidePanel');
    Reflect.deleteProperty(fakeBrowser, 'sidebarAction');
  });

  it('is left to Firefox, which knows whether it is open', () => {
    const toggle = vi.fn().mockResolvedValue(undefined);
    const askToClose = vi.fn();
    browserWith({ sidebarAction: { toggle } });
    void toggleSidePanel(7, askToClose);
    expect(toggle).toHaveBeenCalledExactlyOnceWith();
    expect(askToClose).not.toHaveBeenCalled();
  });

  it('opens in Chromium and asks one that is open to close', () => {
    const open = vi.fn().mockResolvedValue(undefined);
    const askToClose = vi.fn();
    browserWith({ sidePanel: { open } });
    void toggleSidePanel(7, askToClose);
    expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 7 });
    expect(askToClose).toHaveBeenCalledOnce();
  });
});
