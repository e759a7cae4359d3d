import { build } from 'vite';

/**
 * A module and all it imports, as one plain script that defines a global.
 * @throws when it does not build.
 */
export async function bundle(entry: string, global: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, name: global, formats: ['iife'] } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`Vite built nothing from ${entry}.`);
  return chunk.code;
}
