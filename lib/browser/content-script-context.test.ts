import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ContentScriptContext } from './content-script-context.ts';

beforeEach(() => fakeBrowser.reset());

describe('the life of a content script', () => {
  it('goes on while the extension is there', () => {
    const { isValid, signal } = new ContentScriptContext();
    expect(isValid).toBe(true);
    expect(signal.aborted).toBe(false);
  });

  it('ends when the extension is found to be gone, for good', () => {
    const context = new ContentScriptContext();
    const gone = vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue('');
    expect(context.isValid).toBe(false);
    expect(context.signal.aborted).toBe(true);
    gone.mockRestore();
    expect(context.isValid).toBe(false);
  });
});
