import { indexed } from './indexed.ts';
import type { Policy, Stage } from './policy.ts';

/** Case, spacing and the dash between number and name do not tell stages apart. */
function spelling(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s\u2010-\u2015-]+/g, ' ')
    .trim();
}

function withoutNumber(text: string): string {
  return text.replace(/^\d+ /, '');
}

const bySpelling = indexed((policy) => {
  const index = new Map<string, Stage>();
  const add = (text: string, stage: Stage) => index.has(text) || index.set(text, stage);
  for (const stage of policy.stages) {
    for (const known of [stage.name, ...stage.aliases]) add(known, stage);
    for (const known of [stage.name, ...stage.aliases]) add(spelling(known), stage);
  }
  // A name without its number gives way to a stage that is really called so.
  for (const [known, stage] of [...index]) add(withoutNumber(known), stage);
  return index;
});

/** The stage that a text names: with or without its number, or by alias; `undefined` when none is named. */
export function findStage(text: string, policy: Policy): Stage | undefined {
  const index = bySpelling(policy);
  return index.get(text) ?? index.get(spelling(text));
}

/** Open stages in which the quote is out for signature: the real day is the close date (F-069). */
const OUT_FOR_SIGNATURE_FROM = 6;

export function isOutForSignature(stage: Stage): boolean {
  return stage.group === 'open' && stage.order >= OUT_FOR_SIGNATURE_FROM;
}
