import type { SiteMarks } from '../../components/desk/MarksButton.tsx';
import { hasMarksOn, type Settings, storedSettings, withMarksOn } from '../../lib/store/settings.ts';
import type { Save } from './use-save.ts';

/** The switch for a page's site; `undefined` while marks are off everywhere. */
export function siteMarks(settings: Settings, url: string, save: Save): SiteMarks | undefined {
  if (!settings.hasMarks) return undefined;
  return {
    isOn: hasMarksOn(settings, url),
    onChange: (isOn) =>
      save(async () =>
        storedSettings.write(withMarksOn(await storedSettings.read(), new URL(url).host, isOn)),
      ),
  };
}
