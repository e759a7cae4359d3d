import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { answer, MAX_BODY_BYTES } from './api.ts';
import { findAsset } from './assets.ts';
import { selfSigned } from './certificate.ts';
import { localeOf, takeKnobs } from './knobs.ts';
import { DEMO_HOST, DEMO_TODAY } from './records.ts';
import type { Day } from './shared/types.ts';
import { shellPage } from './shell-page.ts';
import { openStore, type Store } from './store.ts';

export { type Knobs, withKnobs } from './knobs.ts';
export { DEMO_HOST, DEMO_TODAY, type DemoRecord, demoPages, demoRecord, demoRecords } from './records.ts';

/** Never anything else: the demo is for this machine alone. */
const LOOPBACK = '127.0.0.1';

export type DemoOptions = {
  /** 0, the default, takes any free port. */
  port?: number;
  /** The host name the certificate is made for. */
  host?: string;
  /** The day the samples' dates are counted from. */
  today?: Day;
};

export type Demo = {
  port: number;
  /** Where a browser finds the demo: a loopback name with its port, any other name as mapped by {@link chromiumFlags}. */
  origin(host?: string): string;
  /** Puts the samples back as they were at the start. */
  reset(): void;
  close(): Promise<void>;
};

/** Serves the demo CRM over HTTPS on the loopback address, with data of its own. */
export async function startDemo({
  port = 0,
  host = DEMO_HOST,
  today = DEMO_TODAY,
}: DemoOptions = {}): Promise<Demo> {
  const store = openStore(today);
  const server = createServer(await selfSigned(host), (request, response) => {
    respond(store, request, response).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  return {
    port: bound,
    origin: (name = host) => (isLoopback(name) ? `https://${name}:${bound}` : `https://${name}`),
    reset: () => store.reset(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Chromium flags under which the demo answers at {@link DEMO_HOST}, on the standard port. */
export function chromiumFlags(port: number): string[] {
  return [
    `--host-resolver-rules=MAP *.lightning.force.com ${LOOPBACK}:${port}`,
    '--ignore-certificate-errors',
  ];
}

function isLoopback(name: string): boolean {
  return name === 'localhost' || name === LOOPBACK;
}

async function respond(store: Store, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', `https://${DEMO_HOST}`);
  const method = request.method ?? 'GET';
  const asset = method === 'GET' ? await findAsset(url.pathname) : undefined;
  if (asset) return send(response, 200, asset.type, asset.body, asset.caching);
  if (url.pathname.startsWith('/demo/')) {
    const { status, body } = answer(store, method, url, await bodyOf(request));
    return send(response, status, 'application/json; charset=utf-8', JSON.stringify(body));
  }
  const knobs = takeKnobs(url);
  if (knobs) {
    response.writeHead(302, { location: knobs.location, 'set-cookie': knobs.cookies }).end();
    return;
  }
  if (url.pathname === '/') {
    response.writeHead(302, { location: '/lightning/page/home' }).end();
    return;
  }
  if (url.pathname.startsWith('/lightning/'))
    return send(
      response,
      200,
      'text/html; charset=utf-8',
      shellPage(store.today, localeOf(request.headers.cookie)),
    );
  return send(response, 404, 'text/plain', 'There is nothing at this address.');
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: Buffer | string,
  caching = 'no-store',
): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': caching }).end(body);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) {
    body += String(chunk);
    if (body.length > MAX_BODY_BYTES) throw new RangeError('the request is too long');
  }
  return body;
}
