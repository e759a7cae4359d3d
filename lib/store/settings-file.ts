import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type LocatedError, located, type Read, readBy } from '../judging/located.ts';
import { POLICY_VERSION } from '../policy/migrations.ts';
import { parsePolicy } from '../policy/parse-policy.ts';
import { PINNED_VERSION, type PinnedLinks, pinnedLinks, pinnedLinksSchema } from './links.ts';
import { type NotesPart, notesPartSchema, storedNotes } from './notes-file.ts';
import { PERSON_VERSION, personDocument, storedPerson } from './person.ts';
import { personDocumentSchema } from './person-schema.ts';
import { storedPolicy } from './policy.ts';
import { SETTINGS_VERSION, storedSettings } from './settings.ts';
import { settingsSchema, withDefaults } from './settings-schema.ts';

/** Marks the document; another format is never read as this one. */
export const SETTINGS_FORMAT = 'squeaky-settings';
const FILE_VERSION = 1;

/** Storage holds ten million bytes, notes included; a larger file is something else. */
export const MAX_FILE_BYTES = 12_000_000;

/** All that the user has set, by the keys under which it is stored. A part that is missing stays as it is. */
export type SettingsParts = {
  policy?: unknown;
  settings?: unknown;
  person?: unknown;
  pinnedLinks?: unknown;
};

/** What a file may hold: the settings, and the notes on records where the user wants them in it. */
export type FileParts = SettingsParts & { notes?: NotesPart };

type SettingsFile = FileParts & { format: typeof SETTINGS_FORMAT; version: typeof FILE_VERSION };

/** The newest version of each part that this build reads. */
const versions = {
  policy: POLICY_VERSION,
  settings: SETTINGS_VERSION,
  person: PERSON_VERSION,
  pinnedLinks: PINNED_VERSION,
} as const;

const fileSchema = z.strictObject(
  {
    format: z.literal(SETTINGS_FORMAT, `expected "${SETTINGS_FORMAT}"`),
    version: z.literal(FILE_VERSION, `expected ${FILE_VERSION}`),
    policy: z.optional(z.unknown()),
    settings: z.optional(z.unknown()),
    person: z.optional(z.unknown()),
    pinnedLinks: z.optional(z.unknown()),
    notes: z.optional(z.unknown()),
  },
  'expected a settings file',
);

/** All that is stored, for a file. A policy that cannot be read goes into it as it is. */
export async function readSettingsParts(): Promise<Required<SettingsParts>> {
  const [{ document }, settings, person, ids] = await Promise.all([
    storedPolicy.read(),
    storedSettings.read(),
    storedPerson.read(),
    pinnedLinks.read(),
  ]);
  const pinned: PinnedLinks = { version: PINNED_VERSION, ids };
  return { policy: document, settings, person: personDocument(person), pinnedLinks: pinned };
}

/** Stores the parts in one go, so that a refused write leaves all as it was. */
export function writeSettingsParts({ notes = {}, ...parts }: FileParts): Promise<void> {
  return browser.storage.local.set({ ...parts, ...storedNotes(notes) });
}

export function settingsFileText(parts: FileParts): string {
  const file: SettingsFile = { format: SETTINGS_FORMAT, version: FILE_VERSION, ...parts };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads a settings file, or a policy alone. Sound as a whole or refused as a whole. Never throws. */
export function parseSettingsFile(text: string): Read<FileParts> {
  if (text.length > MAX_FILE_BYTES) return located('', 'The file is too large to be settings');
  const file = parseJson(text);
  if (!file) return located('', 'The file is not JSON');
  return isPolicyAlone(file.json) ? readParts({ policy: file.json }, '') : readFile(file.json);
}

function readFile(json: unknown): Read<FileParts> {
  if (isNewer(json, FILE_VERSION)) return newer('version', FILE_VERSION);
  const read = readBy(fileSchema, json);
  if (!read.ok) return read;
  const { format: _format, version: _version, ...parts } = read.value;
  return readParts(parts, 'policy');
}

type UnreadParts = SettingsParts & { notes?: unknown };

/** @param policyPath Where the policy stands in the file; empty when it is the file. */
function readParts(parts: UnreadParts, policyPath: string): Read<FileParts> {
  for (const [name, version] of Object.entries(versions)) {
    const path = name === 'policy' && policyPath === '' ? 'version' : `${name}.version`;
    if (isNewer(parts[name as keyof SettingsParts], version)) return newer(path, version);
  }
  const settings = withDefaults(parts.settings);
  const errors = [
    ...('policy' in parts ? errorsOf(parsePolicy(parts.policy), policyPath) : []),
    ...('settings' in parts ? errorsOf(readBy(settingsSchema, settings), 'settings') : []),
    ...('person' in parts ? errorsOf(readBy(personDocumentSchema, parts.person), 'person') : []),
    ...('pinnedLinks' in parts ? errorsOf(readBy(pinnedLinksSchema, parts.pinnedLinks), 'pinnedLinks') : []),
    ...('notes' in parts ? errorsOf(readBy(notesPartSchema, parts.notes), 'notes') : []),
  ];
  if (errors.length > 0) return { ok: false, errors };
  // Just found to be sound, part by part.
  return { ok: true, value: ('settings' in parts ? { ...parts, settings } : parts) as FileParts };
}

/** A part's own errors begin with their path, unless they are about the whole of it. */
function errorsOf(read: { ok: true } | { ok: false; errors: LocatedError[] }, part: string): LocatedError[] {
  if (read.ok) return [];
  if (part === '') return read.errors;
  return read.errors.map(({ path, message }) =>
    path
      ? { path: `${part}.${path}`, message: `${part}.${message}` }
      : { path: part, message: `${part}: ${message}` },
  );
}

/** A policy names its version and no format. */
function isPolicyAlone(json: unknown): boolean {
  return isObject(json) && 'version' in json && !('format' in json);
}

function isNewer(json: unknown, version: number): boolean {
  return isObject(json) && typeof json.version === 'number' && json.version > version;
}

function newer(path: string, version: number): Read<never> {
  return located(path, `newer than this Squeaky reads (${version})`);
}

function isObject(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function parseJson(text: string): { json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
