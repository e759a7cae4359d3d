import { addDays } from '../calendar/day.ts';
import type { IsoDate } from '../facts/facts.ts';
import type { FieldPath } from '../fields/index.ts';
import type { Cell, LocaleEvidence } from '../reading/reading.ts';
import type { SeenPage, SeenRecord } from '../reading/seen.ts';

/** The fields of the sample that can be typed in, as the page writes them. */
export type SampleEdits = Partial<Record<SampleField, string>>;
export type SampleField = keyof ReturnType<typeof editable>;

const HOST = 'https://sample.lightning.force.com/lightning/r';
const RECORD = '006000000000001AAA';
const ACCOUNT = '001000000000001AAA';
const evidence: LocaleEvidence = { lang: 'en-US', samples: ['$1,234.50'], dateExamples: ['12/31/2026'] };

/** An SMB deal as it is on a Monday: nearly there, and a few things slipped. Dated from the day it is seen. */
export function sampleFields(today: IsoDate): Partial<Record<FieldPath, string>> {
  const on = (days: number) => usDate(addDays(today, days));
  return {
    'opportunity.name': 'Northwind Bakeries - 40 Premium',
    'opportunity.stage': '3-Technical Evaluation',
    'opportunity.type': 'New Business',
    'opportunity.amount': '$8,000.00',
    'opportunity.iacv': '$8,000.00',
    'opportunity.forecastCategory': 'Pipeline',
    'opportunity.isWebDirect': 'False',
    'opportunity.owner': 'Sam Rivera',
    'opportunity.accountName': 'Northwind Bakeries',
    'opportunity.createdDate': on(-40),
    'opportunity.stageEnteredDate': on(-9),
    'opportunity.closeDateChanged': on(-12),
    'opportunity.lastActivity': on(-2),
    'opportunity.nextStepsOwner': 'Sam Rivera',
    'opportunity.whyNow': `The build server’s contract ends on ${on(45)} and is not renewed.`,
    'opportunity.whyGitLab': 'One tool in place of three. The trial team merged 41 changes in two weeks.',
    'opportunity.whyDoAnything': 'Releases take nine days. A late one cost a holiday order.',
    'opportunity.metrics': 'Release time from 9 days to 2 by summer, agreed with Ines.',
    'opportunity.economicBuyer': 'Ruben Aalders, finance lead. Has confirmed the budget.',
    'opportunity.champion': 'TBD',
    'opportunity.identifyPain': 'Two days of each sprint are lost to slow releases.',
    'opportunity.competition': '',
    'opportunity.closePlan': 'Security answers, order form call, signature.',
    ...editable(today),
  };
}

/** What a visitor is to fix. */
function editable(today: IsoDate) {
  return {
    'opportunity.closeDate': usDate(addDays(today, -6)),
    'opportunity.nextSteps': 'Follow up',
    'opportunity.nextStepDate': usDate(addDays(today, -3)),
    'opportunity.deckLink': '',
  } as const satisfies Partial<Record<FieldPath, string>>;
}

/** The sample as if its page were open, with what is typed into it. */
export function samplePage(today: IsoDate, edits: SampleEdits, seenAt: number): SeenPage {
  const saved = sampleFields(today);
  const cells: Partial<Record<FieldPath, Cell>> = Object.fromEntries(
    Object.entries(saved).map(([path, text]) => [path, cellOf(path as FieldPath, text, edits)]),
  );
  const url = `${HOST}/Opportunity/${RECORD}/view`;
  const page = { status: 'read', kind: 'opportunity', record: RECORD, cells, evidence } as const;
  return { version: 1, reader: 'salesforce-lightning', url, seenAt, page };
}

function cellOf(path: FieldPath, text: string, edits: SampleEdits): Cell {
  const saved = { text, locator: 'api-name' } as const;
  const target = path === 'opportunity.accountName' ? { target: ACCOUNT } : {};
  const edit = edits[path as SampleField];
  if (edit === undefined || edit === text) return { ...saved, ...target };
  return { text: edit, locator: 'api-name', draft: true, saved };
}

/** The sample's account, which tells its segment. */
export function sampleAccount(seenAt: number): SeenRecord {
  const cell = (text: string) => ({ text, locator: 'api-name', seenAt }) as const;
  return {
    version: 2,
    kind: 'account',
    url: `${HOST}/Account/${ACCOUNT}/view`,
    seenAt,
    cells: { 'account.name': cell('Northwind Bakeries'), 'account.segment': cell('SMB') },
    evidence,
  };
}

/** As the sample's page writes a day, `3/18/2026`. */
export function usDate(day: IsoDate): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${month}/${date}/${year}`;
}

/** The day in a text of the sample's page, as `YYYY-MM-DD`; empty for a blank one. */
export function fromUsDate(text: string): IsoDate {
  const [month, date, year] = text.split('/');
  return year && month && date ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : '';
}
