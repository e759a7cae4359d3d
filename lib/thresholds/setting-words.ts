import type { Policy } from '../policy/index.ts';
import { segmentKeys } from '../policy/names.ts';
import type { Setting } from '../policy/settings-at.ts';
import type { NumberText } from './number-text.ts';

/** A setting's value in words; segments with one value between them are named together. */
export function settingWords({ values }: Setting, policy: Policy, numbers: NumberText): string {
  const words = values.map((value) => valueWords(value, numbers));
  const [only = ''] = words;
  if (words.length !== segmentKeys.length) return only;
  const byWords = new Map<string, string[]>();
  for (const [at, key] of segmentKeys.entries()) {
    const value = words[at] ?? '';
    byWords.set(value, [...(byWords.get(value) ?? []), policy.segments[key].name]);
  }
  if (byWords.size === 1) return only;
  return [...byWords].map(([value, segments]) => `${segments.join(', ')}: ${value}`).join('; ');
}

function valueWords(value: unknown, numbers: NumberText): string {
  if (value === null) return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return numbers.format(value);
  if (Array.isArray(value))
    return value.map((item) => valueWords(nameOf(item), numbers)).join(', ') || 'none';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Lists of objects (stages) are told by their names. */
function nameOf(item: unknown): unknown {
  return typeof item === 'object' && item !== null && 'name' in item ? item.name : item;
}
