import { type ReactNode, useId } from 'react';
import type { RuleFilter } from '../../lib/thresholds/find-rules.ts';

export type RuleFinderProps = {
  filter: RuleFilter;
  onFilter: (filter: RuleFilter) => void;
  /** What was found or done, in a few words. */
  children: ReactNode;
};

/** Narrows the list of rules; stays in view above it. */
export function RuleFinder({ filter, onFilter, children }: RuleFinderProps) {
  const id = useId();
  return (
    <search className="rule-finder">
      <input
        type="search"
        aria-label="Find a rule"
        placeholder="Find a rule"
        value={filter.text}
        onChange={(event) => onFilter({ ...filter, text: event.target.value })}
      />
      <span className="rule-finder-changed">
        <input
          id={id}
          type="checkbox"
          checked={filter.changedOnly}
          onChange={(event) => onFilter({ ...filter, changedOnly: event.target.checked })}
        />
        <label htmlFor={id}>Changed only</label>
      </span>
      <output className="quiet-text">{children}</output>
    </search>
  );
}
