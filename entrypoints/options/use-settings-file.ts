import { useRef } from 'react';
import { exportFile } from '../../components/export-file.ts';
import type { FileSectionProps, Imported } from '../../components/options/FileSection.tsx';
import {
  MAX_FILE_BYTES,
  parseSettingsFile,
  readSettingsParts,
  type SettingsParts,
  settingsFileText,
  writeSettingsParts,
} from '../../lib/store/settings-file.ts';

const FILE_NAME = 'squeaky-settings.json';

/** Joins files of settings to storage. What is written is shown by whoever watches the stores. */
export function useSettingsFile(): FileSectionProps {
  const before = useRef<SettingsParts>({});

  async function onExport() {
    exportFile(FILE_NAME, settingsFileText(await readSettingsParts()));
  }

  async function onImport(file: File): Promise<Imported> {
    if (file.size > MAX_FILE_BYTES) {
      return { ok: false, errors: [{ path: '', message: 'The file is too large to be settings' }] };
    }
    const read = parseSettingsFile(await file.text());
    if (!read.ok) return read;
    const replaced = await readSettingsParts();
    await writeSettingsParts(read.value);
    before.current = only(replaced, Object.keys(read.value));
    return { ok: true };
  }

  return { onExport, onImport, onUndo: () => writeSettingsParts(before.current) };
}

/** What the file left alone is not put back: it may have changed since. */
function only(parts: SettingsParts, keys: readonly string[]): SettingsParts {
  return Object.fromEntries(Object.entries(parts).filter(([key]) => keys.includes(key)));
}
