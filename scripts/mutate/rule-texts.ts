/**
 * For Stryker: what a rule says about itself is not mutated. The rule pages print all of it, and a test in
 * `tests/contract` compares them word for word, so a second test of the same words would prove nothing.
 */

/** The part of a Babel path that is looked at; Stryker gives one for each node of a file. */
export type SyntaxPath = {
  node: { type: string; key?: { name?: string }; callee?: { name?: string } };
  parentPath: SyntaxPath | null;
};

const DEFINING = ['defineRule', 'definePipelineRule'];
/** Not among them: severity, conditions and fields, which change verdicts. */
const ABOUT_ITSELF = ['id', 'group', 'title', 'when', 'why', 'cites', 'parameters'];

/** Why a node is left as it is; `undefined` when it is mutated. */
export function shouldIgnore({ node, parentPath }: SyntaxPath): string | undefined {
  if (node.type !== 'ObjectProperty' || !ABOUT_ITSELF.includes(node.key?.name ?? '')) return undefined;
  const caller = parentPath?.parentPath?.node.callee?.name ?? '';
  return DEFINING.includes(caller) ? 'The rule pages hold what a rule says about itself.' : undefined;
}

export const strykerPlugins = [{ kind: 'Ignore', name: 'rule-texts', value: { shouldIgnore } }];
