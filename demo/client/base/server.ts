import type {
  FieldValue,
  ListPage,
  ObjectName,
  RecordForm,
  RecordPage,
  Reference,
} from '../../shared/types.ts';
import { inUsersWords, sectionsInUsersWords, t } from './words.ts';

/** The server has nothing at an address. */
export class NotFound extends Error {}

async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(`/demo/api/${path}`, init);
  if (response.status === 404) throw new NotFound(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}

/** @throws NotFound when there is no such record. */
export async function fetchRecord(object: string, id: string): Promise<RecordPage> {
  return pageInUsersWords(await ask(`records/${object}/${id}`));
}

/** Saves some fields and answers with the record as it is then. */
export async function saveRecord(
  object: ObjectName,
  id: string,
  fields: Readonly<Record<string, FieldValue>>,
): Promise<RecordPage> {
  const body = JSON.stringify(fields);
  return pageInUsersWords(await ask(`records/${object}/${id}`, { method: 'PATCH', body }));
}

/** Writes a new record and answers with it. */
export async function createRecord(
  object: ObjectName,
  fields: Readonly<Record<string, FieldValue>>,
): Promise<RecordPage> {
  const body = JSON.stringify(fields);
  return pageInUsersWords(await ask(`records/${object}`, { method: 'POST', body }));
}

export async function deleteRecord(object: ObjectName, id: string): Promise<void> {
  await ask(`records/${object}/${id}`, { method: 'DELETE' });
}

/** The form for a new record, filled with the defaults of the link that asks for it. */
export async function fetchForm(object: string, defaults: string): Promise<RecordForm> {
  const query = new URLSearchParams({ defaultFieldValues: defaults });
  const form = await ask<RecordForm>(`forms/${object}?${query}`);
  return { ...form, details: sectionsInUsersWords(form.details) };
}

export async function fetchList(object: string): Promise<ListPage> {
  const page = await ask<ListPage>(`lists/${object}`);
  return { ...page, title: t(page.title), columns: page.columns.map(inUsersWords) };
}

export function searchRecords(object: ObjectName, text: string): Promise<Reference[]> {
  return ask(`search/${object}?q=${encodeURIComponent(text)}`);
}

function pageInUsersWords(page: RecordPage): RecordPage {
  const { relatedRecord: related } = page;
  return {
    ...page,
    highlights: page.highlights.map(inUsersWords),
    details: sectionsInUsersWords(page.details),
    plan: sectionsInUsersWords(page.plan),
    sideFields: page.sideFields.map(inUsersWords),
    relatedRecord: related && { ...related, fields: related.fields.map(inUsersWords) },
  };
}
