import type { SiteMarks } from '../../components/desk/MarksButton.tsx';
import { hasMarksOn, type Settings, storedSettings, withMarksOn } from '../../lib/store/settings.ts';

/** The switch for a page's site; `undefined` while marks are off everywhere. */
export function siteMarks(settings: Settings, url: string): SiteMarks | undefined {
  if (!settings.hasMarks) return undefined;
  return {
    isOn: hasMarksOn(settings, url),
    onChange: (isOn) => void storedSettings.write(withMarksOn(settings, new URL(url).host, isOn)),
  };
}
