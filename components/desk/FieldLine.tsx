import { type FieldKind, kindAt } from '../../lib/fields/index.ts';
import { placeOf } from '../../lib/fields/places.ts';
import { type FieldRow, isChanged } from '../../lib/judging/field-row.ts';
import { LongText } from '../LongText.tsx';
import { exactValue, formatValue } from './format-value.ts';
import { sourceWords } from './source-words.ts';

/** Read by their last digit, so they stand at the end of the row. */
const NUMBERS: ReadonlySet<FieldKind> = new Set<FieldKind>(['money', 'count', 'percent']);

type FieldLineProps = { row: FieldRow; now: number };

/** One field as it was read: its state, its value and where it came from. */
export function FieldLine({ row, now }: FieldLineProps) {
  const { path, label, fact, isDraft } = row;
  const kind = kindAt(path);
  const value = fact.state === 'value' ? { 'data-value': JSON.stringify(fact.value) } : {};
  return (
    <tr data-field={path} data-state={fact.state} {...value} data-draft={isDraft}>
      <th scope="row">
        <bdi>{label}</bdi>
      </th>
      <td className={fact.state === 'value' && NUMBERS.has(kind) ? 'field-number' : undefined}>
        <Shown row={row} />
        {isChanged(row) && <span className="draft"> unsaved</span>}
        {row.origin && <span className="field-source">{sourceWords(row, now)}</span>}
      </td>
    </tr>
  );
}

function Shown({ row: { path, fact, reason } }: { row: FieldRow }) {
  switch (fact.state) {
    case 'value': {
      const kind = kindAt(path);
      const shown = formatValue(fact.value, kind);
      if (kind === 'text') return <LongText text={shown} />;
      return <span title={exactValue(fact.value)}>{shown}</span>;
    }
    case 'blank':
      return <span className="quiet-text">Blank</span>;
    case 'absent':
      return <span className="quiet-text">Not on this page: {placeOf(path)}</span>;
    case 'unreadable':
      return (
        <>
          <span className="unreadable">Not understood: </span>
          <LongText text={fact.raw} />
          {reason && <span className="field-source">{reason}</span>}
        </>
      );
  }
}
