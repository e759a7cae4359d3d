import { useCallback, useEffect, useState } from 'react';
import type { Announce, Said } from './announce.ts';
import './live-region.css';

type LiveRegionProps = {
  /** How the page stands, for who does not see the panel. */
  state: string;
  said: Said | undefined;
  onDone(): void;
};

/** Long enough to be read out. */
const SPOKEN_MS = 5_000;
/** Long enough to be read and to be taken back; it stays while Undo is pointed at or has the focus. */
const SHOWN_MS = 10_000;

/** The panel's one live region: how the page stands, and what a click or a key did. */
export function LiveRegion({ state, said, onDone }: LiveRegionProps) {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (!said || isHeld) return;
    const timer = setTimeout(onDone, said.shown ? SHOWN_MS : SPOKEN_MS);
    return () => clearTimeout(timer);
  }, [said, isHeld, onDone]);
  // What had the focus may leave with its words.
  useEffect(() => {
    if (!said) setHeld(false);
  }, [said]);

  function undo() {
    onDone();
    said?.shown?.undo?.();
  }

  return (
    <div className={said?.shown ? 'said' : undefined}>
      <div role="status">
        <span className="visually-hidden">{state}</span>
        {said && <p className={said.shown ? 'said-words' : 'visually-hidden'}>{said.words}</p>}
      </div>
      {said?.shown?.undo && (
        <button
          type="button"
          className="quiet"
          onClick={undo}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          Undo
        </button>
      )}
    </div>
  );
}

/** What a part of the panel said last; forgotten once it was heard, so that the same can be said again. */
export function useSaid(): { said: Said | undefined; say: Announce; forget(): void } {
  const [said, setSaid] = useState<Said>();
  const say = useCallback<Announce>((words, shown) => {
    setSaid(words === '' ? undefined : { words, ...(shown ? { shown } : {}) });
  }, []);
  const forget = useCallback(() => setSaid(undefined), []);
  return { said, say, forget };
}
