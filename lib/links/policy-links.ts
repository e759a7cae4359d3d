import type { Policy } from '../policy/policy.ts';
import { allLinks } from './all-links.ts';
import type { Link } from './link.ts';

/** Begins the ids of the organisation's own links. */
export const OWN_PREFIX = 'own:';

/** The handbook's links without those that the policy hides, and the organisation's own. */
export function policyLinks({ links, name }: Policy): Link[] {
  const shown = allLinks.filter(({ id }) => !links.hidden.includes(id));
  const added = links.added.map(({ label, url, category }): Link => {
    return {
      // By address, so that a pin stays with its link when the organisation moves it in its list.
      id: OWN_PREFIX + url,
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
