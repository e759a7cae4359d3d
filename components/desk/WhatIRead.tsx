import { type RecordKind, recordKindOf } from '../../lib/fields/index.ts';
import type { FieldRow } from '../../lib/judging/field-row.ts';
import type { ListRow } from '../../lib/judging/list-row.ts';
import { FieldLine } from './FieldLine.tsx';
import { ListLine } from './ListLine.tsx';
import { Section } from './Section.tsx';
import './what-i-read.css';

const PARTS: readonly { kind: RecordKind; name: string }[] = [
  { kind: 'opportunity', name: 'Opportunity' },
  { kind: 'account', name: 'Account' },
];

type WhatIReadProps = {
  kind: RecordKind;
  rows: readonly FieldRow[];
  lists: readonly ListRow[];
  /** Milliseconds since the epoch. */
  now: number;
};

/** Every known field and list, whether it was read or not. */
export function WhatIRead({ kind: shown, rows, lists, now }: WhatIReadProps) {
  const read = rows.filter(({ fact }) => fact.state !== 'absent').length;
  return (
    <Section title="What I read" note={`${read} of ${rows.length} fields`}>
      <table className="fields">
        <colgroup>
          <col className="fields-names" />
          <col />
        </colgroup>
        {PARTS.map(({ kind, name }) => (
          <tbody key={kind}>
            <tr>
              <th scope="rowgroup" colSpan={2} className="group-name">
                {name}
              </th>
            </tr>
            {rows
              .filter(({ path }) => recordKindOf(path) === kind)
              .map((row) => (
                <FieldLine key={row.path} row={row} now={now} />
              ))}
          </tbody>
        ))}
        <tbody>
          <tr>
            <th scope="rowgroup" colSpan={2} className="group-name">
              Lists
            </th>
          </tr>
          {lists.map((row) => (
            <ListLine key={row.list} row={row} kind={shown} now={now} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}
