import type { FieldValue, ListPage, ObjectName, RecordPage, Reference } from '../../shared/types.ts';

/** The server has nothing at an address. */
export class NotFound extends Error {}

async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(`/demo/api/${path}`, init);
  if (response.status === 404) throw new NotFound(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}

/** @throws NotFound when there is no such record. */
export function fetchRecord(object: string, id: string): Promise<RecordPage> {
  return ask(`records/${object}/${id}`);
}

/** Saves some fields and answers with the record as it is then. */
export function saveRecord(
  object: ObjectName,
  id: string,
  fields: Readonly<Record<string, FieldValue>>,
): Promise<RecordPage> {
  return ask(`records/${object}/${id}`, { method: 'PATCH', body: JSON.stringify(fields) });
}

export function fetchList(object: string): Promise<ListPage> {
  return ask(`lists/${object}`);
}

export function searchRecords(object: ObjectName, text: string): Promise<Reference[]> {
  return ask(`search/${object}?q=${encodeURIComponent(text)}`);
}
