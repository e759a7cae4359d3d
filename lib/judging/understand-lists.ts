import type { Facts, IsoDate } from '../facts/facts.ts';
import { settledFormat } from '../facts/settled-format.ts';
import type { Policy } from '../policy/index.ts';
import type { PageReading } from '../reading/reading.ts';
import type { SeenHost, SeenRecord } from '../reading/seen.ts';
import type { Origin } from './field-row.ts';
import type { ListRow } from './list-row.ts';
import { understandActivities } from './understand-activities.ts';
import { type SiblingSource, understandSiblings } from './understand-siblings.ts';

type ReadPage = Extract<PageReading, { status: 'read' }>;
type Understood = { facts: Pick<Facts, 'activities' | 'siblings'>; row: ListRow };

export type ListsInput = {
  reading: ReadPage;
  /** The day on which the page was read, in the user's zone. */
  readOn: IsoDate;
  /** The day on which the timeline began to read as it does, where that is another. */
  shownOn?: IsoDate;
  /** The opportunity's account, when it was seen in this browser session. */
  account: SeenRecord | undefined;
  /** How the page's host writes numbers and dates. */
  host?: SeenHost | undefined;
  policy: Policy;
  fallbackCurrency?: string | undefined;
};

/** The lists on a page become facts, and one row per list says where it came from. */
export function understandLists(input: ListsInput): {
  facts: Pick<Facts, 'activities' | 'siblings'>;
  rows: ListRow[];
} {
  const activities = activitiesOf(input);
  const siblings = siblingsOf(input);
  return { facts: { ...activities.facts, ...siblings.facts }, rows: [activities.row, siblings.row] };
}

function activitiesOf({
  reading: { timeline, evidence },
  readOn,
  shownOn = readOn,
  host,
}: ListsInput): Understood {
  const list = 'activities';
  if (!timeline) return { facts: {}, row: { list, state: 'absent' } };
  const understood = understandActivities(
    timeline,
    { readOn, shownOn },
    settledFormat(evidence, [], host?.evidence),
  );
  if ('reason' in understood) return { facts: {}, row: { list, state: 'unreadable', ...understood } };
  const { activities, shown, ...known } = understood;
  return {
    facts: { activities },
    row: { list, state: 'value', count: shown, ...known, origin: 'this page' },
  };
}

function siblingsOf({ reading, account, host, policy, fallbackCurrency }: ListsInput): Understood {
  const list = 'siblings';
  const source = siblingSource(reading, account);
  if (!source) return { facts: {}, row: { list, state: 'absent' } };
  const siblings = understandSiblings(
    { ...source, host: host?.evidence },
    reading.record,
    policy,
    fallbackCurrency,
  );
  const { isComplete } = source.related;
  const count = siblings.length - (isComplete ? 0 : 1);
  return {
    facts: { siblings },
    row: { list, state: 'value', count, isCut: !isComplete, ...source.from },
  };
}

/** The page's own list is newer; the account page's is taken where it alone is complete. */
function siblingSource(
  { related, evidence }: ReadPage,
  account: SeenRecord | undefined,
): (Omit<SiblingSource, 'host'> & { from: { origin: Origin; seenAt?: number } }) | undefined {
  const own = related && { related, evidence, from: { origin: 'this page' as const } };
  const seen = account?.related && {
    related: account.related,
    evidence: account.evidence,
    from: { origin: 'account page' as const, seenAt: account.related.seenAt },
  };
  return [own, seen].find((source) => source?.related.isComplete) ?? own ?? seen;
}
