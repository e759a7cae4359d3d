import type { Rule, RuleTexts } from './rule.ts';

/**
 * What a rule says of itself to who looks closer. Built surfaces have all rules' texts in the place of this file
 * (`scripts/wxt/surfaces.ts`), and no rule has its own: who only judges need not load them.
 */
export function textsOf({ id, texts }: Pick<Rule, 'id' | 'texts'>): RuleTexts {
  if (!texts) throw new RangeError(`the texts of ${id} were left out`);
  return texts;
}
