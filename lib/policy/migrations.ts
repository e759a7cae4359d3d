/** A policy document of one version as the next version has it. Pure, and the same whenever it runs. */
type Migration = (document: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** From version 1 to 2, from 2 to 3, and so on; none yet. */
const migrations: readonly Migration[] = [];

/** The version this build reads and writes. */
export const POLICY_VERSION = migrations.length + 1;

/**
 * Brings a document to this build's version. `undefined` for a version that is not one; a newer one is for
 * the caller to refuse, since nothing here knows it.
 */
export function migrate(
  document: Readonly<Record<string, unknown>>,
  steps: readonly Migration[] = migrations,
): Record<string, unknown> | undefined {
  const { version = steps.length + 1 } = document;
  if (!Number.isInteger(version) || Number(version) < 1) return undefined;
  return steps.slice(Number(version) - 1).reduce<Record<string, unknown>>(
    (older, step, index) => {
      return { ...step(older), version: Number(version) + index + 1 };
    },
    { ...document },
  );
}
