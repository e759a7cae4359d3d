/** One picture of a sample for the documents, in light and in dark. */
export type Shot = {
  /** The file's name, before the colour scheme. */
  name: string;
  sample: string;
  /** With all the tabs of the record opened that hold fields; otherwise as the page opens. */
  isWhole?: true;
  /** A folded section of the panel to unfold and to bring into view. */
  unfold?: string;
  /** The CRM page with the panel next to it. */
  isBeside?: true;
  width: number;
  height: number;
};

/** The side panel as Chromium opens it, and as wide as somebody may drag it. */
const narrow = { width: 360, height: 900 } as const;
const wide = { width: 800, height: 900 } as const;
const gaps = { sample: 'smb-plan-gaps', isWhole: true } as const;

export const shots: readonly Shot[] = [
  { name: 'beside-the-crm', ...gaps, isBeside: true, width: 1440, height: 900 },
  { name: 'sidepanel-gaps', ...narrow, ...gaps },
  { name: 'sidepanel-gaps-wide', ...wide, ...gaps },
  { name: 'sidepanel-close-date', ...narrow, ...gaps, unfold: 'Close date' },
  { name: 'sidepanel-next-step', ...narrow, ...gaps, unfold: 'Next step' },
  { name: 'sidepanel-first-look', ...narrow, sample: 'large-filler' },
  { name: 'sidepanel-enterprise', ...narrow, sample: 'large-filler', isWhole: true },
  { name: 'sidepanel-slipped', ...narrow, sample: 'pubsec-slipped', isWhole: true },
  { name: 'sidepanel-channel', ...narrow, sample: 'mm-channel', isWhole: true },
  { name: 'sidepanel-account', ...narrow, sample: 'brightwater' },
];
