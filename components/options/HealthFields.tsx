import { labelAt } from '../../lib/fields/index.ts';
import { type Place, placeOf } from '../../lib/fields/places.ts';
import type { FieldHealth, FieldProblem } from '../../lib/health/page-health.ts';
import { locatorWords } from '../locator-words.ts';
import '../desk/section.css';

const PROBLEM_WORDS: Readonly<Record<FieldProblem, string>> = {
  'cut-short': 'the page shows it cut short',
  conflict: 'the page shows two different values',
  'not-text': 'the page shows it in a form that is not text',
  'not-understood': 'its text could not be understood',
};

type Group = {
  name: string;
  isOpen: boolean;
  has: (field: FieldHealth) => boolean;
  words: (field: FieldHealth) => string;
};

/** What needs a look comes first and is open. */
const groups: readonly Group[] = [
  {
    name: 'Not understood',
    isOpen: true,
    has: ({ state }) => state === 'unreadable',
    words: ({ locator, problem }) =>
      [locator && `Found ${locatorWords[locator]}`, problem && PROBLEM_WORDS[problem]]
        .filter(Boolean)
        .join('; '),
  },
  {
    name: 'Found before, not now',
    isOpen: true,
    has: ({ state, before }) => state === 'absent' && before !== undefined,
    words: ({ before }) => (before ? `Was found ${locatorWords[before]}` : ''),
  },
  {
    name: 'Found',
    isOpen: false,
    has: ({ state }) => state === 'value' || state === 'blank',
    words: ({ locator, state }) =>
      [locator && `Found ${locatorWords[locator]}`, state === 'blank' && 'blank'].filter(Boolean).join('; '),
  },
  {
    name: 'Not on this page',
    isOpen: false,
    has: ({ state, before }) => state === 'absent' && before === undefined,
    words: ({ path }) => placeWords(placeOf(path)),
  },
];

/** The page that is open is no place to look for what is not on it. */
function placeWords(place: Place): string {
  return place === 'record page' || place === 'account page' ? '' : `Usually in the ${place}`;
}

/** Every field of the page's kind by how it fared. */
export function HealthFields({ fields }: { fields: readonly FieldHealth[] }) {
  return groups.map(({ name, isOpen, has, words }) => {
    const own = fields.filter(has);
    if (own.length === 0) return null;
    return (
      <details key={name} className="health-group" open={isOpen}>
        <summary className="fold">
          {name} <span className="health-count">{own.length}</span>
        </summary>
        <table>
          <tbody>
            {own.map((field) => (
              <tr key={field.path} data-field={field.path} data-state={field.state}>
                <th scope="row">{labelAt(field.path)}</th>
                <td>{words(field)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    );
  });
}
