import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SeenHost } from '../reading/seen.ts';
import { dropOldest } from './drop-oldest.ts';
import { hostKey, hostOf, keptHosts } from './hosts.ts';

beforeEach(() => fakeBrowser.reset());

const url = 'https://acme.lightning.force.com/lightning/r/Account/001000000000001/view';
const host: SeenHost = {
  version: 1,
  seenAt: 2,
  since: 1,
  evidence: { lang: 'en', samples: ['12/31/2026'], dateExamples: [] },
};

it('is one for all pages of a host', async () => {
  await hostOf(url).write(host);
  expect(await hostOf('https://acme.lightning.force.com/lightning/page/home').read()).toEqual(host);
  expect(await hostOf('https://other.lightning.force.com/').read()).toBeUndefined();
});

it.each([['text'], [{ ...host, version: 2 }], [null]])('%j counts as none', async (stored) => {
  await browser.storage.session.set({ [hostKey(url)]: stored });
  expect(await hostOf(url).read()).toBeUndefined();
});

it('the hosts that were seen longest ago make room', async () => {
  const stored = Array.from({ length: keptHosts.most + 1 }, (_, index) => [
    hostKey(`https://h${index}.lightning.force.com/`),
    { ...host, seenAt: index },
  ]);
  await browser.storage.session.set(Object.fromEntries(stored));
  await dropOldest(keptHosts);
  const left = Object.keys(await browser.storage.session.get(null));
  expect(left).toHaveLength(keptHosts.most);
  expect(left).not.toContain('host:h0.lightning.force.com');
});
