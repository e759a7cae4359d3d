/** `npm run judge -- facts.json`: what Squeaky finds in facts that are in a file, without a browser. */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { judge } from './judge/judge.ts';

process.exitCode = await judge(process.argv.slice(2), {
  read: (path) => readFileSync(path, 'utf8'),
  now: () => new Date(),
  print: (text) => console.log(text),
  note: (text) => console.error(text),
});
