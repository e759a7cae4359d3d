import { defaultPolicy } from '../policy/default-policy.ts';
import type { PolicyError, WholePolicy } from '../policy/index.ts';
import { parsePolicy } from '../policy/parse-policy.ts';
import { findStage } from '../policy/stages.ts';
import type { Applied } from './apply-edits.ts';
import { type SparseDocument, withoutSetting, withSetting } from './sparse-document.ts';

/** Other spellings of a stage, as one line to edit. */
export function aliasText(aliases: readonly string[]): string {
  return aliases.join(', ');
}

/** The spellings in a line; each once. */
function aliasesIn(text: string): string[] {
  const spellings = text.split(',').map((alias) => alias.trim());
  return [...new Set(spellings.filter(Boolean))];
}

/**
 * The document with one stage's other spellings, if it is then sound and no spelling means another stage.
 * @param index The stage's place in the policy's list.
 */
export function applyAliases(document: unknown, policy: WholePolicy, index: number, text: string): Applied {
  const aliases = aliasesIn(text);
  const clashes = aliases.flatMap((alias) => clashOf(policy, index, alias));
  if (clashes.length > 0) return { ok: false, errors: clashes };
  const edited = withStages(
    document,
    policy.stages.map((stage, at) => (at === index ? { ...stage, aliases } : stage)),
  );
  const parsed = parsePolicy(edited);
  return parsed.ok ? { ok: true, document: edited } : parsed;
}

/** A stage is looked up without regard to case, dashes and number, so that is how spellings clash. */
function clashOf(policy: WholePolicy, index: number, alias: string): PolicyError[] {
  const others = policy.stages.filter((_stage, at) => at !== index);
  const meant = findStage(alias, { ...policy, stages: others });
  if (!meant) return [];
  const path = `stages.${index}.aliases`;
  return [{ path, message: `${path}: “${alias}” already means the stage ${meant.name}` }];
}

/** A policy's list replaces the handbook's as a whole; one that equals it need not be said. */
function withStages(document: unknown, stages: WholePolicy['stages']): SparseDocument {
  const isHandbook = JSON.stringify(stages) === JSON.stringify(defaultPolicy.stages);
  return isHandbook ? withoutSetting(document, 'stages') : withSetting(document, 'stages', stages);
}

/** The document with the handbook's stages. */
export function withHandbookStages(document: unknown): SparseDocument {
  return withoutSetting(document, 'stages');
}
