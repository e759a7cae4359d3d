import { createContext, useContext } from 'react';

/** What was said, and how. */
export type Said = {
  words: string;
  /** Shown to everybody, for what is out of view or gone from it; otherwise only spoken. */
  shown?: {
    /** Takes back what was done. */
    undo?: () => void;
  };
};

/** Says something in the panel's one live region: what a click did. */
export type Announce = (words: string, shown?: Said['shown']) => void;

const AnnounceContext = createContext<Announce>(() => {});

export const AnnounceProvider = AnnounceContext.Provider;

export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}
