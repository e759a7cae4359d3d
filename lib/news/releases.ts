/** One version and what it brought that a user sees. */
export type Release = {
  /** As in the manifest. */
  version: string;
  /** Short sentences. */
  news: readonly string[];
};

/** Newest first. A version without something to see has no entry. */
export const releases: readonly Release[] = [
  {
    version: '0.1.0',
    news: [
      'Findings for opportunities, judged by the sales handbook while you type.',
      'Quick links that you can search and pin.',
      'Keys for the panel, the next finding, the brief and this popup. They are listed in the options.',
    ],
  },
];
