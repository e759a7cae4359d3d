/** `npm run judge -- facts.json`: what Squeaky finds in facts that are in a file, without a browser. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { judge } from './judge/judge.ts';

/** Where there is no terminal: what a bug report is read at. */
const WIDTH_ELSEWHERE = 120;
/** Where the command was typed; npm itself runs it in the project's folder. */
const typedIn = process.env.INIT_CWD ?? process.cwd();

process.exitCode = await judge(process.argv.slice(2), {
  read: (path) => readFileSync(resolve(typedIn, path), 'utf8'),
  columns: process.stdout.columns || WIDTH_ELSEWHERE,
  now: () => new Date(),
  print: (text) => console.log(text),
  note: (text) => console.error(text),
});
