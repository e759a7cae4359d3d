import { newForm } from './forms.ts';
import { listPage, recordPage, search } from './pages.ts';
import type { FieldValue, ObjectName } from './shared/types.ts';
import type { Store } from './store.ts';

/** What a request is answered with; `body` is sent as JSON. */
export type Answer = { status: number; body: unknown };

const notFound: Answer = { status: 404, body: { message: 'There is nothing at this address.' } };
/** An opportunity's fields together are a few kilobytes. */
export const MAX_BODY_BYTES = 64_000;

/** Answers a request under `/demo/`; the body is that of the request, unparsed. */
export function answer(store: Store, method: string, url: URL, body: string): Answer {
  if (method === 'POST' && url.pathname === '/demo/reset') {
    store.reset();
    return { status: 200, body: { today: store.today } };
  }
  const [, , area, kind = '', object = '', id = ''] = url.pathname.split('/');
  if (area !== 'api' || !isObjectName(object)) return notFound;
  if (kind === 'records' && method === 'GET') return record(store, object, id);
  if (kind === 'records' && method === 'PATCH') return change(store, object, id, body);
  if (kind === 'records' && method === 'POST') return create(store, object, body);
  if (kind === 'records' && method === 'DELETE') return remove(store, object, id);
  if (kind === 'forms' && method === 'GET') {
    return { status: 200, body: newForm(store, object, url.searchParams.get('defaultFieldValues') ?? '') };
  }
  if (kind === 'lists' && method === 'GET') return { status: 200, body: listPage(store, object) };
  if (kind === 'search' && method === 'GET') {
    return { status: 200, body: search(store, object, url.searchParams.get('q') ?? '') };
  }
  return notFound;
}

function record(store: Store, object: ObjectName, id: string): Answer {
  const page = recordPage(store, object, id);
  return page ? { status: 200, body: page } : notFound;
}

function change(store: Store, object: ObjectName, id: string, body: string): Answer {
  return withFields(body, (fields) => {
    store.change(id, fields);
    return record(store, object, id);
  });
}

function create(store: Store, object: ObjectName, body: string): Answer {
  return withFields(body, (fields) => {
    const { id } = store.create(object, fields);
    return { ...record(store, object, id), status: 201 };
  });
}

function remove(store: Store, object: ObjectName, id: string): Answer {
  if (store.get(id)?.object !== object) return notFound;
  store.remove(id);
  return { status: 200, body: { id } };
}

function withFields(body: string, write: (fields: Record<string, FieldValue>) => Answer): Answer {
  const fields = parseFields(body);
  if (!fields) return { status: 400, body: { message: 'Send the fields as a JSON object.' } };
  try {
    return write(fields);
  } catch (error) {
    if (error instanceof RangeError) return { status: 400, body: { message: error.message } };
    throw error;
  }
}

function parseFields(body: string): Record<string, FieldValue> | undefined {
  try {
    const parsed: unknown = JSON.parse(body);
    const isObject = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
    return isObject ? (parsed as Record<string, FieldValue>) : undefined;
  } catch {
    return undefined;
  }
}

function isObjectName(text: string): text is ObjectName {
  return text === 'Opportunity' || text === 'Account';
}
