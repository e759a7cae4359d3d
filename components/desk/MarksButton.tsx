/** Whether the page beside the panel has marks, and how to change that for its site. */
export type SiteMarks = { isOn: boolean; onChange(isOn: boolean): void };

/** At the end of the panel, since it is used once per site. */
export function MarksButton({ isOn, onChange }: SiteMarks) {
  return (
    <footer className="desk-footer">
      <button type="button" className="quiet" onClick={() => onChange(!isOn)}>
        {isOn ? 'Hide marks on this site' : 'Show marks on this site'}
      </button>
    </footer>
  );
}
