import { type RecordKind, recordKindOf } from '../../lib/fields/index.ts';
import type { FieldRow } from '../../lib/judging/field-row.ts';
import { FieldLine } from './FieldLine.tsx';
import { Section } from './Section.tsx';
import './what-i-read.css';

const PARTS: readonly { kind: RecordKind; name: string }[] = [
  { kind: 'opportunity', name: 'Opportunity' },
  { kind: 'account', name: 'Account' },
];

type WhatIReadProps = { rows: readonly FieldRow[]; now: number };

/** Every known field, whether it was read or not. */
export function WhatIRead({ rows, now }: WhatIReadProps) {
  const read = rows.filter(({ fact }) => fact.state !== 'absent').length;
  return (
    <Section title="What I read" note={`${read} of ${rows.length} fields`}>
      <table className="fields">
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
      </table>
    </Section>
  );
}
