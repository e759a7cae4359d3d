/** Who can open a link, judged by its host alone. Handbook pages are public. */
export const accesses = ['public', 'sign-in', 'relative', 'unlisted', 'shortener'] as const;
export type Access = (typeof accesses)[number];

/** One quick link of the sales handbook. */
export type Link = {
  /** `L-001`, in the order of the handbook's pages. */
  id: string;
  /** What is behind the link, said so that it stands without its sentence. */
  label: string;
  /** Absolute, `https:`. */
  url: string;
  category: string;
  /** Whom the handbook wrote it for. */
  audience: string;
  /**
   * `sign-in`: for the organisation's own people. `relative`: a page of the handbook's own site.
   * `unlisted`: anyone who has the address. `shortener`: known only once opened.
   */
  access: Access;
  /** `YYYY-MM-DD` of the last time somebody opened it; `null` when nobody has said so. */
  lastChecked: string | null;
};
