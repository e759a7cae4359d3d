import { Fragment, useId } from 'react';
import type { Policy, SegmentKey } from '../../lib/policy/index.ts';
import { segmentKeys } from '../../lib/policy/names.ts';
import type { NumberText } from '../../lib/thresholds/number-text.ts';
import { boundsOf, type ThresholdRow, thresholdRows } from '../../lib/thresholds/rows.ts';
import { ThresholdInput } from './ThresholdInput.tsx';
import type { Drafts } from './use-threshold-edits.ts';

export type ThresholdTableProps = {
  policy: Policy;
  numbers: NumberText;
  drafts: Drafts;
  isReadOnly: boolean;
  onType: (path: string, text: string) => void;
  onCommit: (path: string, saved: number) => void;
  onCancel: (path: string) => void;
};

/** From which amount the handbook asks what, for each segment. */
export function ThresholdTable(props: ThresholdTableProps) {
  const { policy } = props;
  const id = useId();
  return (
    <table className="thresholds">
      <caption className="visually-hidden">Thresholds by demand and segment</caption>
      <thead>
        <tr>
          <th scope="col">Asked for</th>
          {segmentKeys.map((segment) => (
            <th key={segment} scope="col" id={`${id}-${segment}`}>
              {policy.segments[segment].name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {thresholdRows.map((row) => (
          <Row key={row.key} {...props} row={row} id={id} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = ThresholdTableProps & { row: ThresholdRow; id: string };

function Row(props: RowProps) {
  const { row, id, policy, drafts } = props;
  const paths = segmentKeys.flatMap((segment) => boundsOf(policy, segment, row.key)).map(({ path }) => path);
  const problems = paths.flatMap((path) => {
    const exact = drafts[path]?.problem?.exact;
    return exact ? [{ path, exact }] : [];
  });
  return (
    <Fragment>
      <tr>
        <th scope="row" id={`${id}-${row.key}`}>
          {row.name}
          <span className="threshold-measure"> {row.measure}</span>
        </th>
        {segmentKeys.map((segment) => (
          <Cell key={segment} {...props} segment={segment} />
        ))}
      </tr>
      {problems.length > 0 && (
        <tr className="threshold-problems">
          <td colSpan={segmentKeys.length + 1}>
            {problems.map(({ path, exact }) => (
              <p key={path} id={exactIdOf(id, path)}>
                {exact}
              </p>
            ))}
          </td>
        </tr>
      )}
    </Fragment>
  );
}

function Cell({ segment, row, id, ...props }: RowProps & { segment: SegmentKey }) {
  const { policy, numbers, drafts } = props;
  const bounds = boundsOf(policy, segment, row.key);
  return (
    <td data-segment={policy.segments[segment].name}>
      {bounds.map((bound) => (
        <ThresholdInput
          key={bound.path}
          bound={bound}
          saved={numbers.format(bound.value)}
          draft={drafts[bound.path]}
          headings={[`${id}-${row.key}`, `${id}-${segment}`]}
          exactId={exactIdOf(id, bound.path)}
          isReadOnly={props.isReadOnly}
          onType={(text) => props.onType(bound.path, text)}
          onCommit={() => props.onCommit(bound.path, bound.value)}
          onCancel={() => props.onCancel(bound.path)}
        />
      ))}
      {bounds.length === 0 && (
        <span className="threshold-none">
          <span aria-hidden="true">–</span>
          <span className="visually-hidden">not asked</span>
        </span>
      )}
    </td>
  );
}

function exactIdOf(id: string, path: string): string {
  return `${id}-${path}-exact`;
}
