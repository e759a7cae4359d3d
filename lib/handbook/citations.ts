import { handbookPages, sections } from './pages.ts';

/** What a rule leans on: a section of a handbook page, or a reading of texts that differ. */
export type Citation =
  | { kind: 'page'; page: string; section: string; url: string }
  | { kind: 'reading'; note: string };

const byId = new Map<string, Citation>();
for (const { page, name, anchor, facts } of sections) {
  const { name: pageName, url } = handbookPages[page];
  for (const fact of facts) {
    const id = `F-${String(fact).padStart(3, '0')}`;
    byId.set(id, { kind: 'page', page: pageName, section: name, url: `${url}#${anchor}` });
  }
}

/** Where the handbook's own texts differ, and how the rules read them. */
const readings = {
  'C-01':
    'The handbook says "over", "above" and "+" of neighbouring amounts. Each demand is read as its own text puts it.',
  'C-02':
    'One page asks for the overview and the close plan, another for the overview only. A missing close plan is a warning.',
  'C-03': 'Amount and incremental value are two measures. One never stands in for the other.',
  'C-04': 'The list of weekly values names one twice. The second is read as Renewal Loss Commit.',
  'C-05': 'A first-of-month date covers about 60 days, yet should be moved soon. It is a reminder only.',
  'C-06': 'A reason for the rank is asked of all accounts in one place, of SMB ranks 2 and 3 in another.',
  'C-07': 'Rank 1.5 is called a part of rank 2. It is taken as a value of its own.',
  'C-08': 'The top 10 accounts are read as a limit for each seller.',
  'C-13': 'Two orders of work are given: by next step date, and by stage, amount and close date.',
  'C-16': 'Account plans are asked for every priority account in one place, for chosen ones in another.',
  'C-17':
    'Enterprise plans are asked from $50,000 in one place, from $100,000 in another. The options can change it.',
  'C-20': 'The period of coverage is not stated. It is read as open deals that close in the quarter.',
  'C-21': 'The bound for strategic deals is given with and without the amount itself. It is included.',
  'C-22': 'Pipeline deals that close this quarter are told of in month 1 and warned about from month 2.',
  'C-25': 'Consults have no stage limit in one place and start at stage 3 in another.',
  'C-28':
    'The 30 days could be counted to the next action or to the close date. They are counted to the action.',
  'C-29': 'Which stage comes first is not spelled out. The most advanced one does.',
} as const satisfies Record<string, string>;
for (const [id, note] of Object.entries(readings)) byId.set(id, { kind: 'reading', note });

/** Where a fact id (`F-027`) or a reading (`C-01`) comes from; `undefined` for an id not known here. */
export function citationOf(id: string): Citation | undefined {
  return byId.get(id);
}
