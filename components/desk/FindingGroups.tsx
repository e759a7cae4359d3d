import type { Finding } from '../../lib/rules/index.ts';
import { FindingItem } from './FindingItem.tsx';
import { byGroup } from './order-findings.ts';

/** The failed rules by part of the handbook. */
export function FindingGroups({ label, failed }: { label: string; failed: readonly Finding[] }) {
  return (
    <section className="findings" aria-label={label}>
      {byGroup(failed).map(({ id, name, findings }) => (
        <section key={id} className="finding-group">
          <h2 className="group-name">{name}</h2>
          <ul>
            {findings.map((finding) => (
              <FindingItem key={finding.rule} finding={finding} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
