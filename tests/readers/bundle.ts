import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A module of this folder and all it needs, as one script that defines `squeaky` in the page it is put in. */
export async function bundle(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL(file, import.meta.url)), name: 'squeaky', formats: ['iife'] },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('Vite built no script.');
  return chunk.code;
}
