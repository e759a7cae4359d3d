import { indexed } from './indexed.ts';
import type { Policy, Stage } from './policy.ts';
import { stageSpelling } from './stage-spelling.ts';

function withoutNumber(text: string): string {
  return text.replace(/^\d+ /, '');
}

const bySpelling = indexed((policy) => {
  const index = new Map<string, Stage>();
  const add = (text: string, stage: Stage) => index.has(text) || index.set(text, stage);
  for (const stage of policy.stages) {
    for (const known of [stage.name, ...stage.aliases]) add(known, stage);
    for (const known of [stage.name, ...stage.aliases]) add(stageSpelling(known), stage);
  }
  // A name without its number gives way to a stage that is really called so.
  for (const [known, stage] of [...index]) add(withoutNumber(known), stage);
  return index;
});

/** The stage that a text names: with or without its number, or by alias; `undefined` when none is named. */
export function findStage(text: string, policy: Policy): Stage | undefined {
  const index = bySpelling(policy);
  return index.get(text) ?? index.get(stageSpelling(text));
}

/** An open stage in which nobody has accepted the deal yet. */
export function isPending({ group, order }: Stage, { process }: Policy): boolean {
  return group === 'open' && order <= process.pendingToStage;
}

/** An open stage in which the quote is out for signature, or signed. */
export function isOutForSignature({ group, order }: Stage, { process }: Policy): boolean {
  return group === 'open' && order >= process.signatureFromStage;
}

/** An open stage in which the record is locked and waits for others. */
export function isLocked({ group, order }: Stage, { process }: Policy): boolean {
  return group === 'open' && order >= process.lockedFromStage;
}
