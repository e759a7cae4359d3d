/** One page inside the frame: a record, a list, or home. */
export type View = {
  element: HTMLElement;
  /** Fetches the data and draws it; the title is set when it is known. @throws NotFound when there is no such page. */
  load(setTitle: (title: string) => void): Promise<void>;
  /** Brings a page that was left and came back up to date. */
  refresh(setTitle: (title: string) => void): Promise<void>;
};
