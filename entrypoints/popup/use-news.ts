import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { NewsProps } from '../../components/popup/News.tsx';
import type { Release } from '../../lib/news/releases.ts';
import { unseenReleases } from '../../lib/news/unseen.ts';
import { seenVersion } from '../../lib/store/seen-version.ts';

/** What is new since the user looked last. Stays as it is while the popup is open. */
export function useNews(): NewsProps {
  const [releases, setReleases] = useState<readonly Release[]>([]);
  useEffect(() => {
    seenVersion.read().then(
      (seen) => setReleases(unseenReleases(seen)),
      () => {},
    );
  }, []);
  const { version } = browser.runtime.getManifest();
  // Not kept: the dot is there again next time.
  return { releases, onSeen: () => void seenVersion.write(version).catch(() => {}) };
}
