import { expect, it } from 'vitest';
import { allFiles, shippedFiles, textOf } from './source-files.ts';

const shipped = shippedFiles('lib', 'components', 'entrypoints');
const texts = new Map(allFiles().map((path) => [path, textOf(path)]));

/** Ways out of the browser, into the page, and from a text to code. */
const refused: readonly [what: string, pattern: RegExp][] = [
  ['fetches', /\bfetch\s*\(/],
  ['makes a request', /\bXMLHttpRequest\b/],
  ['opens a socket', /\bWebSocket\b/],
  ['opens a stream of events', /\bEventSource\b/],
  ['sends a beacon', /\bsendBeacon\b/],
  ['writes HTML', /\b(?:inner|outer)HTML\s*\+?=(?!=)|\binsertAdjacentHTML\b/],
  ['makes React write HTML', /\bdangerouslySetInnerHTML\b/],
  ['evaluates text', /\beval\s*\(/],
  ['makes functions of text', /\bnew\s+Function\b/],
  ['runs text later', /\bset(?:Timeout|Interval)\(\s*['"`]/],
  ['keeps things where pages can see them', /\b(?:local|session)Storage\b/],
];

it.each(refused)('nothing that ships %s', (_what, pattern) => {
  expect(shipped.filter((path) => pattern.test(texts.get(path) ?? ''))).toEqual([]);
});

/** What fits a head; a longer file has two subjects. */
const MAX_LINES = 250;

it(`no file is longer than ${MAX_LINES} lines`, () => {
  const own = [...texts].filter(([path]) => !/^(?:demo|tests)\/|\.test\.tsx?$/.test(path));
  const long = own.filter(([, text]) => text.split('\n').length - 1 > MAX_LINES);
  expect(long.map(([path]) => path)).toEqual([]);
});

it('no file is called after what it is for anybody', () => {
  const vague = /(?:^|[-/])(?:utils?|helpers?|manager|service)\.[a-z.]+$/;
  expect([...texts.keys()].filter((path) => vague.test(path))).toEqual([]);
});

/** Put together here, so that this file holds none of them itself. */
const notes = new RegExp(`\\b(?:${['TO', 'FIX'].map((word, at) => word + ['DO', 'ME'][at]).join('|')})\\b`);

it('no file leaves work for later', () => {
  expect([...texts].filter(([, text]) => notes.test(text)).map(([path]) => path)).toEqual([]);
});

/** Every form in which Vitest and Playwright leave a test out, or run it alone. */
const leftOut =
  /\b(?:it|test|describe|suite|bench)(?:\.[a-z]+)*\.(?:skip|skipIf|runIf|only|todo|fails|fixme|fail)\b|\b(?:xit|xtest|xdescribe|fit|fdescribe)\(/;

it('no test is left out or run alone', () => {
  const tests = [...texts].filter(([path]) => /\.(?:test|spec)\.tsx?$|^tests\//.test(path));
  expect(tests.length).toBeGreaterThan(0);
  expect(tests.filter(([, text]) => leftOut.test(text)).map(([path]) => path)).toEqual([]);
});
