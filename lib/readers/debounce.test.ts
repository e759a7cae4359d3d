import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { debounce } from './debounce.ts';

const SETTLE_MS = 100;
const LONG_MS = 1_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Asks every 10 ms for a while. */
function keepAsking(ask: () => void, ms: number): void {
  for (let at = 0; at < ms; at += 10) {
    ask();
    vi.advanceTimersByTime(10);
  }
}

describe('debounce', () => {
  it('runs once, when a burst has been over for a while', () => {
    const run = vi.fn();
    const { ask } = debounce(run, SETTLE_MS);
    keepAsking(() => ask(LONG_MS), 300);
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(SETTLE_MS - 11);
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(run).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(LONG_MS * 2);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('runs at the latest after the longest wait, while it is asked without end', () => {
    const run = vi.fn();
    const { ask } = debounce(run, SETTLE_MS);
    keepAsking(() => ask(LONG_MS), LONG_MS);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('runs sooner for who cannot wait as long', () => {
    const run = vi.fn();
    const { ask } = debounce(run, SETTLE_MS);
    keepAsking(() => ask(LONG_MS), 200);
    ask(250);
    keepAsking(() => ask(LONG_MS), 250);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('never runs after it was cancelled, and can be asked again', () => {
    const run = vi.fn();
    const { ask, cancel } = debounce(run, SETTLE_MS);
    ask(LONG_MS);
    cancel();
    vi.advanceTimersByTime(LONG_MS);
    expect(run).not.toHaveBeenCalled();
    ask(LONG_MS);
    vi.advanceTimersByTime(SETTLE_MS);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('may be asked by what it runs', () => {
    const run = vi.fn(() => {
      if (run.mock.calls.length === 1) ask(LONG_MS);
    });
    const { ask } = debounce(run, SETTLE_MS);
    ask(LONG_MS);
    vi.advanceTimersByTime(SETTLE_MS * 2);
    expect(run).toHaveBeenCalledTimes(2);
  });
});
