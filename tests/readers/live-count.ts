/** What is set up in the page and not yet taken down. */
export type Live = { listeners: number; observed: number; timers: number };

type Listening = { target: EventTarget; type: string; listener: unknown; signal: AbortSignal | undefined };

const listening = new Set<Listening>();
const observed = new Map<MutationObserver, number>();
const timers = new Set<unknown>();

/** From here on, what any script sets up in the page is counted. */
export function startCounting(): void {
  countListeners();
  countObservers();
  countTimersSet();
}

export function countLive(): Live {
  const live = [...listening].filter(
    ({ target, signal }) => !signal?.aborted && !(target instanceof AbortSignal && target.aborted),
  );
  return {
    listeners: live.length,
    observed: [...observed.values()].reduce((sum, count) => sum + count, 0),
    timers: timers.size,
  };
}

function countListeners(): void {
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type: string, listener: unknown, options?: unknown) {
    const signal = typeof options === 'object' ? (options as AddEventListenerOptions)?.signal : undefined;
    listening.add({ target: this ?? window, type, listener, signal });
    addEventListener.call(this, type, listener as EventListener, options as AddEventListenerOptions);
  };
  EventTarget.prototype.removeEventListener = function (type: string, listener: unknown, options?: unknown) {
    for (const one of listening) {
      if (one.target === (this ?? window) && one.type === type && one.listener === listener)
        listening.delete(one);
    }
    removeEventListener.call(this, type, listener as EventListener, options as EventListenerOptions);
  };
}

function countObservers(): void {
  const { observe, disconnect } = MutationObserver.prototype;
  MutationObserver.prototype.observe = function (...call) {
    observed.set(this, (observed.get(this) ?? 0) + 1);
    observe.apply(this, call);
  };
  MutationObserver.prototype.disconnect = function () {
    observed.delete(this);
    disconnect.call(this);
  };
}

function countTimersSet(): void {
  const { setTimeout, clearTimeout } = globalThis;
  globalThis.setTimeout = ((run: () => void, after?: number) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      run();
    }, after);
    timers.add(timer);
    return timer;
  }) as typeof setTimeout;
  globalThis.clearTimeout = (timer) => {
    timers.delete(timer);
    clearTimeout(timer);
  };
}
