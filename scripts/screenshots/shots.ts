/** One picture for the documents; each is taken in light and in dark. */
export type Shot = {
  /** The file's name, before the colour scheme. */
  name: string;
  /** `beside` is the CRM page with the side panel next to it. */
  surface: 'sidepanel' | 'popup' | 'options' | 'welcome' | 'beside';
  /** The sample that the surface is about; without one, no record is open. */
  sample?: string;
  /** With all the tabs of the record opened that hold fields; otherwise as the page opens. */
  isWhole?: true;
  /** A folded section of the panel to unfold and to bring into view. */
  unfold?: string;
  width: number;
  height: number;
};

/** The side panel as Chromium opens it, and as wide as somebody may drag it. */
const narrow = { surface: 'sidepanel', width: 360, height: 900 } as const;
const wide = { surface: 'sidepanel', width: 800, height: 900 } as const;
const popup = { surface: 'popup', width: 360, height: 520 } as const;

export const shots: readonly Shot[] = [
  {
    name: 'beside-the-crm',
    surface: 'beside',
    sample: 'smb-plan-gaps',
    isWhole: true,
    width: 1440,
    height: 900,
  },
  { name: 'sidepanel-clean', ...narrow, sample: 'smb-clean', isWhole: true },
  { name: 'sidepanel-gaps', ...narrow, sample: 'smb-plan-gaps', isWhole: true },
  { name: 'sidepanel-gaps-wide', ...wide, sample: 'smb-plan-gaps', isWhole: true },
  { name: 'sidepanel-what-i-read', ...narrow, sample: 'mm-channel', isWhole: true, unfold: 'What I read' },
  { name: 'sidepanel-close-date', ...narrow, sample: 'smb-plan-gaps', isWhole: true, unfold: 'Close date' },
  { name: 'sidepanel-next-step', ...narrow, sample: 'smb-plan-gaps', isWhole: true, unfold: 'Next step' },
  { name: 'sidepanel-first-look', ...narrow, sample: 'large-filler' },
  { name: 'sidepanel-enterprise', ...narrow, sample: 'large-filler', isWhole: true },
  { name: 'sidepanel-slipped', ...narrow, sample: 'pubsec-slipped', isWhole: true },
  { name: 'sidepanel-right-to-left', ...narrow, sample: 'smb-won-renewal', isWhole: true },
  { name: 'sidepanel-account', ...narrow, sample: 'brightwater' },
  { name: 'sidepanel-no-record', ...narrow },
  { name: 'popup', ...popup, sample: 'smb-plan-gaps', isWhole: true },
  { name: 'popup-no-record', ...popup },
  { name: 'options', surface: 'options', width: 1100, height: 900 },
  { name: 'welcome', surface: 'welcome', width: 1100, height: 900 },
  { name: 'welcome-narrow', surface: 'welcome', width: 400, height: 900 },
];
