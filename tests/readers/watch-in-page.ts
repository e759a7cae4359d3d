import { readerParts } from '../../lib/readers/salesforce-lightning/beside.ts';
import { createLightningReader } from '../../lib/readers/salesforce-lightning/index.ts';
import { watchPage } from '../../lib/readers/watch.ts';
import type { RawPage } from '../../lib/reading/raw.ts';

/** A watch under way in the page, with what it did so far. */
export type Watching = {
  sent: RawPage[];
  /** How often the page was read, whether or not anything was sent. */
  reads(): number;
  /** In-app navigation: the address changes, the page does not. */
  navigate(path: string): void;
  readAgain(): void;
  end(): void;
};

/** Watches the page as the content script does; what it would send is kept. */
export function startWatch(): Watching {
  const lightning = createLightningReader(readerParts);
  const ending = new AbortController();
  const sent: RawPage[] = [];
  let reads = 0;
  const reader: typeof lightning = {
    ...lightning,
    read(...look) {
      reads += 1;
      return lightning.read(...look);
    },
  };
  const currentUrl = () => new URL(location.href);
  const watch = watchPage(
    { reader, document, currentUrl, isAlive: () => true, send: (sight) => sent.push(structuredClone(sight)) },
    ending.signal,
  );
  return {
    sent,
    reads: () => reads,
    navigate(path) {
      history.pushState({}, '', path);
      watch.navigated();
    },
    readAgain: () => watch.readAgain(),
    end: () => ending.abort(),
  };
}
