import { expect, it } from 'vitest';
import type { LocaleEvidence } from '../reading/reading.ts';
import { rememberHost } from './remember-host.ts';

function evidence(...samples: string[]): LocaleEvidence {
  return { lang: 'en', samples, dateExamples: [], currency: 'EUR' };
}

it('gathers what the pages of a host show, without the currency of any record', () => {
  const first = rememberHost(undefined, evidence('31/12/2026'), 1);
  expect(first).toEqual({
    version: 1,
    seenAt: 1,
    since: 0,
    evidence: { lang: 'en', samples: ['31/12/2026'], dateExamples: [] },
  });
  expect(rememberHost(first, evidence('03/04/2026'), 2)).toMatchObject({
    seenAt: 2,
    since: 0,
    evidence: { samples: ['03/04/2026', '31/12/2026'] },
  });
});

it('begins anew when a page contradicts it', () => {
  const first = rememberHost(undefined, evidence('31/12/2026'), 1);
  expect(rememberHost(first, evidence('12/31/2026'), 2)).toMatchObject({
    since: 2,
    evidence: { samples: ['12/31/2026'] },
  });
});
