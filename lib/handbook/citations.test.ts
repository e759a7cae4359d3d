import { describe, expect, it } from 'vitest';
import { rules } from '../rules/index.ts';
import { citationOf } from './citations.ts';
import { sections } from './pages.ts';

describe('citations', () => {
  it.each(rules.flatMap(({ id, cites }) => cites.map((cite) => [id, cite] as const)))(
    '%s cites %s, which is known',
    (_rule, cite) => {
      expect(citationOf(cite)).toBeDefined();
    },
  );

  it('names page, section and address of a fact', () => {
    expect(citationOf('F-041')).toEqual({
      kind: 'page',
      page: 'Commercial Sales',
      section: 'Opportunity Next Steps Best Practices',
      url: 'https://handbook.gitlab.com/handbook/sales/commercial/#opportunity-next-steps-best-practices',
    });
  });

  it('lists each fact once', () => {
    const facts = sections.flatMap((section) => section.facts);
    expect(new Set(facts).size).toBe(facts.length);
  });

  it('knows nothing of an id that is not in the table', () => {
    expect(citationOf('F-999')).toBeUndefined();
  });
});
