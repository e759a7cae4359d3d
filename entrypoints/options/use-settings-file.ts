import { useRef } from 'react';
import { browser } from 'wxt/browser';
import { exportFile } from '../../components/export-file.ts';
import type { FileSectionProps, Imported } from '../../components/options/FileSection.tsx';
import { NOTES_PREFIX } from '../../lib/store/notes.ts';
import { readNotesPart } from '../../lib/store/notes-file.ts';
import {
  type FileParts,
  MAX_FILE_BYTES,
  parseSettingsFile,
  readSettingsParts,
  settingsFileText,
  writeSettingsParts,
} from '../../lib/store/settings-file.ts';

const FILE_NAME = 'squeaky-settings.json';

/** Joins files of settings to storage. What is written is shown by whoever watches the stores. */
export function useSettingsFile(): FileSectionProps {
  const before = useRef<FileParts>({});
  /** Where notes came in that were not there before. */
  const added = useRef<string[]>([]);

  async function onExport(hasNotes: boolean) {
    const notes = hasNotes ? { notes: await readNotesPart() } : {};
    exportFile(FILE_NAME, settingsFileText({ ...(await readSettingsParts()), ...notes }));
  }

  async function onImport(file: File): Promise<Imported> {
    if (file.size > MAX_FILE_BYTES) {
      return { ok: false, errors: [{ path: '', message: 'The file is too large to be settings' }] };
    }
    const read = parseSettingsFile(await file.text());
    if (!read.ok) return read;
    const replaced = await readSettingsParts();
    const notes = await readNotesPart();
    await writeSettingsParts(read.value);
    const incoming = Object.keys(read.value.notes ?? {});
    before.current = { ...only(replaced, Object.keys(read.value)), notes: only(notes, incoming) };
    added.current = incoming.filter((record) => !(record in notes)).map((record) => NOTES_PREFIX + record);
    return { ok: true };
  }

  async function onUndo() {
    await writeSettingsParts(before.current);
    await browser.storage.local.remove(added.current);
  }

  return { onExport, onImport, onUndo };
}

/** What the file left alone is not put back: it may have changed since. */
function only<V>(parts: Readonly<Record<string, V>>, keys: readonly string[]): Record<string, V> {
  return Object.fromEntries(Object.entries(parts).filter(([key]) => keys.includes(key)));
}
