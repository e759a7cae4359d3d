import type { RecordKind } from '../../lib/fields/index.ts';
import type { ListRow } from '../../lib/judging/list-row.ts';
import { ageWords } from './age-words.ts';
import { formatValue } from './format-value.ts';
import { placeOfList } from './places-of.ts';

const NAMES: Readonly<Record<ListRow['list'], Readonly<Record<RecordKind, string>>>> = {
  activities: { opportunity: 'Activities', account: 'Activities' },
  siblings: {
    opportunity: 'Other opportunities of the account',
    account: 'Opportunities of the account',
  },
};

type ListLineProps = { row: ListRow; kind: RecordKind; now: number };

/** One list as it was read: how many it shows, how far it goes and where it came from. */
export function ListLine({ row, kind, now }: ListLineProps) {
  const { list, state } = row;
  return (
    <tr data-list={list} data-state={state} {...(state === 'value' ? { 'data-count': row.count } : {})}>
      <th scope="row">{NAMES[list][kind]}</th>
      <td>
        <Shown row={row} now={now} />
      </td>
    </tr>
  );
}

function Shown({ row, now }: Omit<ListLineProps, 'kind'>) {
  switch (row.state) {
    case 'absent':
      return <span className="quiet-text">Not on this page: {placeOfList(row.list)}</span>;
    case 'unreadable':
      return (
        <>
          <span className="unreadable">Not understood</span>
          <span className="field-source">{row.reason}</span>
        </>
      );
    case 'value':
      return (
        <>
          {countWords(row)}
          <span className="field-source">{sourceWords(row, now)}</span>
        </>
      );
  }
}

type ReadRow = Extract<ListRow, { state: 'value' }>;

/** `14, the last on 12 Mar 2026` */
function countWords({ count, newest }: ReadRow): string {
  if (count === 0) return 'None';
  return newest === undefined ? String(count) : `${count}, the last on ${formatValue(newest, 'date')}`;
}

/** `from the timeline, more are not shown`, `account page, 2 hours ago` */
function sourceWords({ list, origin, seenAt, isCut }: ReadRow, now: number): string {
  const from = list === 'activities' ? 'from the timeline' : origin;
  const parts = [from, seenAt !== undefined && ageWords(seenAt, now), isCut && 'more are not shown'];
  return parts.filter(Boolean).join(', ');
}
