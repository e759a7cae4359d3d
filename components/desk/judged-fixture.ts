import type { FieldPath } from '../../lib/fields/index.ts';
import { judgePage } from '../../lib/judging/judge-page.ts';
import { defaultPolicy } from '../../lib/policy/index.ts';
import type { Cell, LocaleEvidence } from '../../lib/reading/reading.ts';
import type { SeenPage, SeenRecord } from '../../lib/reading/seen.ts';

/** Noon, 18 October 2026, UTC. */
export const fixtureNow = Date.UTC(2026, 9, 18, 12);

const evidence: LocaleEvidence = { lang: 'en-US', samples: ['$1,234.50'], dateExamples: ['12/31/2026'] };

/** Cells by field, as an en-US page shows them. */
export type FixtureCells = Partial<Record<FieldPath, string | (Partial<Cell> & { text: string })>>;

export function seenPage(cells: FixtureCells, kind: 'opportunity' | 'account' = 'opportunity'): SeenPage {
  return {
    version: 1,
    reader: 'salesforce-lightning',
    url: 'https://acme.lightning.force.com/lightning/r/Opportunity/006000000000001/view',
    seenAt: fixtureNow,
    page: { status: 'read', kind, record: '006000000000001', cells: asCells(cells), evidence },
  };
}

/** An account page seen 12 minutes earlier. */
export function seenAccount(cells: FixtureCells): SeenRecord {
  const url = 'https://acme.lightning.force.com/lightning/r/Account/001000000000001/view';
  const seenAt = fixtureNow - 12 * 60_000;
  return { version: 2, kind: 'account', url, seenAt, cells: remembered(cells, seenAt), evidence };
}

/** The deal as it was seen 12 minutes earlier; `savedAt` is when it was saved, if that was seen. */
export function seenDeal(cells: FixtureCells, savedAt?: number): SeenRecord {
  const { url } = seenPage({});
  const seenAt = fixtureNow - 12 * 60_000;
  const known = { version: 2, kind: 'opportunity', url, seenAt, evidence } as const;
  return { ...known, cells: remembered(cells, seenAt), ...(savedAt === undefined ? {} : { savedAt }) };
}

/** The page judged on 18 October 2026 by the built-in policy. */
export function judged(page: SeenPage | undefined, account?: SeenRecord, own?: SeenRecord) {
  return judgePage({
    page,
    own,
    account,
    policy: defaultPolicy,
    clock: { today: '2026-10-18', time: '12:00' },
  });
}

/** A Mid-Market deal with a close date in the past and the Command Plan not on the page. */
export const messyDeal: FixtureCells = {
  'opportunity.name': 'Acme - 120 Premium',
  'opportunity.stage': '2-Scoping',
  'opportunity.type': 'New Business',
  'opportunity.amount': '$48,500.50',
  'opportunity.iacv': '$32,000.00',
  'opportunity.closeDate': { text: '10/12/2026', draft: true },
  'opportunity.nextSteps': 'Send Dana the ROI sheet.',
  'opportunity.nextStepDate': '10/20/2026',
  'opportunity.deckLink': '',
  'opportunity.probability': 'some',
  'opportunity.accountName': { text: 'Acme', target: '001000000000001' },
};

function asCells(cells: FixtureCells): Partial<Record<FieldPath, Cell>> {
  const entries = Object.entries(cells).map(([path, cell]) => [
    path,
    { locator: 'api-name', ...(typeof cell === 'string' ? { text: cell } : cell) },
  ]);
  return Object.fromEntries(entries);
}

function remembered(cells: FixtureCells, seenAt: number): SeenRecord['cells'] {
  const entries = Object.entries(asCells(cells)).map(([path, cell]) => [path, { ...cell, seenAt }]);
  return Object.fromEntries(entries);
}
