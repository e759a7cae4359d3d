import type { Policy } from '../policy/policy.ts';
import { allLinks } from './all-links.ts';
import type { Link } from './link.ts';

/** The handbook's links without those that the policy hides, and the organisation's own. */
export function policyLinks({ links, name }: Policy): Link[] {
  const shown = allLinks.filter(({ id }) => !links.hidden.includes(id));
  const added = links.added.map(({ label, url, category }, index): Link => {
    return {
      id: `own-${index + 1}`,
      label,
      url,
      category,
      audience: name,
      access: 'unlisted',
      lastChecked: null,
    };
  });
  return [...shown, ...added];
}
