import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onAddressChange } from './address-changes.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** As much of a window as is asked for; without `navigation`, as in older browsers. */
function windowAt(href: string, navigation?: EventTarget) {
  const place = { document: { hidden: false }, location: { href }, ...(navigation && { navigation }) };
  return { place, window: place as unknown as Window };
}

describe('changes of the address', () => {
  it('are told by the browser, until the end', () => {
    const navigation = new EventTarget();
    const { window } = windowAt('https://a.example/1', navigation);
    const changed = vi.fn();
    const ending = new AbortController();
    onAddressChange(window, changed, ending.signal);
    navigation.dispatchEvent(new Event('currententrychange'));
    expect(changed).toHaveBeenCalledTimes(1);
    ending.abort();
    navigation.dispatchEvent(new Event('currententrychange'));
    expect(changed).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('are looked for where the browser does not tell, but not in a hidden tab, until the end', () => {
    const { place, window } = windowAt('https://a.example/1');
    const changed = vi.fn();
    const ending = new AbortController();
    onAddressChange(window, changed, ending.signal);
    vi.advanceTimersByTime(1_000);
    expect(changed).not.toHaveBeenCalled();
    place.document.hidden = true;
    place.location.href = 'https://a.example/2';
    vi.advanceTimersByTime(1_000);
    expect(changed).not.toHaveBeenCalled();
    place.document.hidden = false;
    vi.advanceTimersByTime(1_000);
    expect(changed).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1_000);
    expect(changed).toHaveBeenCalledTimes(1);
    ending.abort();
    expect(vi.getTimerCount()).toBe(0);
  });
});
