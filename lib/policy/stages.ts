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

/** The stage that a text names: with or without its number, or by alias; `undefined` when none is named. */
export function findStage(text: string, policy: Policy): Stage | undefined {
  const wanted = spelling(text);
  return policy.stages.find(({ name, aliases }) =>
    [name, ...aliases].map(spelling).some((known) => known === wanted || withoutNumber(known) === wanted),
  );
}

/** Open stages in which the quote is out for signature: the real day is the close date (F-069). */
const OUT_FOR_SIGNATURE_FROM = 6;

export function isOutForSignature(stage: Stage): boolean {
  return stage.group === 'open' && stage.order >= OUT_FOR_SIGNATURE_FROM;
}
