import { request } from 'node:https';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Demo, demoRecord, startDemo } from './server.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.close());

type Answer = { status: number | undefined; type: string | undefined; body: string };

function ask(port: number, path: string, method = 'GET', body = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path, method, rejectUnauthorized: false, agent: false };
    const asked = request(options, async (response) => {
      let text = '';
      for await (const chunk of response) text += String(chunk);
      resolve({ status: response.statusCode, type: response.headers['content-type'], body: text });
    });
    asked.on('error', reject).end(body);
  });
}

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const settle = (isOpen: boolean) => {
      socket.destroy();
      resolve(isOpen);
    };
    socket.once('connect', () => settle(true)).once('error', () => settle(false));
  });
}

describe('the demo server', () => {
  it('answers every Lightning address with the same page', async () => {
    const { status, type } = await ask(demo.port, demoRecord('smb-clean').path);
    expect([status, type]).toEqual([200, 'text/html; charset=utf-8']);
  });

  it('serves its own scripts as JavaScript', async () => {
    const { type, body } = await ask(demo.port, '/demo/client/base/formats.ts');
    expect(type).toBe('text/javascript; charset=utf-8');
    expect(body).not.toContain('import type');
  });

  it('serves nothing outside its folders', async () => {
    const paths = [
      '/demo/client/../server.ts',
      '/demo/client/%2e%2e/server.ts',
      '/package.json',
      '/_slds/../package.json',
    ];
    const statuses = await Promise.all(paths.map(async (path) => (await ask(demo.port, path)).status));
    expect(statuses).toEqual([404, 404, 404, 404]);
  });

  it('listens on the loopback address alone', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    const open = await Promise.all(others.map(({ address }) => answers(address, demo.port)));
    expect(await answers('127.0.0.1', demo.port)).toBe(true);
    expect(open).not.toContain(true);
  });

  it('keeps the data of two servers apart', async () => {
    const other = await startDemo();
    const path = `/demo/api/records/Opportunity/${demoRecord('smb-clean').id}`;
    await ask(other.port, path, 'PATCH', '{"Amount":1}');
    const { body } = await ask(demo.port, path);
    await other.close();
    expect(JSON.parse(body).fields.Amount).toBe(8400);
  });

  it('names its port for loopback hosts only', () => {
    expect(demo.origin()).toBe('https://squeaky-demo.lightning.force.com');
    expect(demo.origin('127.0.0.1')).toBe(`https://127.0.0.1:${demo.port}`);
  });
});
