import { createContext, useContext } from 'react';

/** Says something in the panel's one live region: what a click did, for who does not see it. */
export type Announce = (words: string) => void;

const AnnounceContext = createContext<Announce>(() => {});

export const AnnounceProvider = AnnounceContext.Provider;

export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}
