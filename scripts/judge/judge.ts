import { type Clock, clockAt } from '../../lib/calendar/clock.ts';
import type { Facts } from '../../lib/facts/facts.ts';
import type { LocatedError } from '../../lib/judging/located.ts';
import { replayReport } from '../../lib/judging/replay-report.ts';
import { defaultPolicy, type Policy, parsePolicy } from '../../lib/policy/index.ts';
import { evaluatePipelineWith } from '../../lib/rules/evaluate-pipeline.ts';
import { evaluate, rules } from '../../lib/rules/index.ts';
import type { PipelineContext } from '../../lib/rules/rule.ts';
import { type Input, readInput, readJson } from './input.ts';
import { type Options, parseOptions, USAGE } from './options.ts';
import { printedList, printedReport } from './print.ts';
import { unreadWords } from './unread-words.ts';

/** What the command touches outside of itself. */
export type World = {
  /** A file's text; throws when it cannot be read. */
  read(path: string): string;
  now(): Date;
  /** Characters that a line of the result may have. */
  columns: number;
  /** The result, and nothing else, goes here. */
  print(text: string): void;
  /** Errors, and what the reader should know of the result. */
  note(text: string): void;
};

/** Judged; an input that could not be read; a command line that was not understood. */
export type ExitCode = 0 | 1 | 2;

/** Everything `npm run judge` does; resolves to its exit code and never rejects. */
export async function judge(words: readonly string[], world: World): Promise<ExitCode> {
  const parsed = parseOptions(words);
  if (!parsed.ok) {
    world.note(`${parsed.message}\n\n${USAGE}`);
    return 2;
  }
  const { options } = parsed;
  if (!options) {
    world.print(USAGE);
    return 0;
  }
  const text = readFile(options.file, world);
  const input = text === undefined ? undefined : inputOf(text, options, world);
  if (!input) return 1;
  const policy = policyOf(input, options, world);
  if (!policy) return 1;
  const clock = clockOf(input, options, world);
  if (input.kind === 'list') printList(input.rows, policy, clock, options, world);
  else await printOne(input, policy, clock, options, world);
  return 0;
}

function readFile(path: string, world: World): string | undefined {
  try {
    return world.read(path);
  } catch (error) {
    world.note(`${path}: ${unreadWords(error)}`);
    return undefined;
  }
}

function inputOf(text: string, { file, list }: Options, world: World): Input | undefined {
  const read = readInput(text, list !== undefined);
  if (read.ok) return read.value;
  noteErrors(file, read.errors, world);
  return undefined;
}

/** The one named, else the one a report was exported with, else the handbook's. */
function policyOf(input: Input, { policy: path }: Options, world: World): Policy | undefined {
  if (path === undefined) return input.kind === 'export' ? input.exported.policy : defaultPolicy;
  const text = readFile(path, world);
  if (text === undefined) return undefined;
  const json = readJson(text);
  const parsed = json.ok ? parsePolicy(json.value) : json;
  if (parsed.ok) return parsed.policy;
  noteErrors(path, parsed.errors, world);
  return undefined;
}

/** The day named, else the clock a report was exported with, else this machine's, which is said. */
function clockOf(input: Input, { today }: Options, world: World): Clock {
  if (today !== undefined) return { today };
  if (input.kind === 'export') return input.exported.clock;
  const clock = clockAt(world.now());
  world.note(`No day was given: judged as of today, ${clock.today}. Say --today YYYY-MM-DD for another.`);
  return clock;
}

async function printOne(
  input: Exclude<Input, { kind: 'list' }>,
  policy: Policy,
  clock: Clock,
  options: Options,
  world: World,
): Promise<void> {
  const { facts, person } = input.kind === 'export' ? input.exported : { ...input, person: undefined };
  const report = evaluate(facts, policy, clock, person);
  if (input.kind === 'export' && !options.policy && !options.today) await noteReplay(input.text, world);
  world.print(
    options.isJson
      ? json(report)
      : [heading(policy, clock), printedReport(report, world.columns)].join('\n\n'),
  );
}

async function noteReplay(text: string, world: World): Promise<void> {
  const replay = await replayReport(text);
  if (!replay.ok) return;
  if (!replay.isPolicyIntact) world.note('The policy in the file is not the one it was exported with.');
  const { difference } = replay;
  if (!difference) return world.note('The findings are the same as in the file.');
  const { path, was, is } = difference;
  world.note(`The findings differ from the file, first at ${path}: ${shown(was)} there, ${shown(is)} now.`);
}

function printList(rows: Facts[], policy: Policy, clock: Clock, options: Options, world: World): void {
  const { list: kind = 'opportunities', target } = options;
  const context: PipelineContext = { kind, complete: true, ...(target === undefined ? {} : { target }) };
  const pipeline = evaluatePipelineWith(rules, rows, policy, clock, context);
  const records = rows.map((facts, index) => ({
    record: nameOf(facts, index),
    report: evaluate(facts, policy, clock),
  }));
  world.note('The file is taken for the whole list.');
  world.print(
    options.isJson
      ? json({ pipeline, records })
      : [heading(policy, clock), printedList(pipeline, records, world.columns)].join('\n\n'),
  );
}

function heading(policy: Policy, clock: Clock): string {
  return `Judged by "${policy.name}" as of ${clock.today}.`;
}

/** The record's id, else its name, else its place in the file. */
function nameOf({ record, opportunity, account }: Facts, index: number): string {
  const named = [record, opportunity?.name, account?.name].find(isName);
  return named ?? `record ${index + 1}`;
}

function isName(known: unknown): known is string {
  return typeof known === 'string' && known !== '';
}

function noteErrors(file: string, errors: readonly LocatedError[], world: World): void {
  for (const { message } of errors) world.note(`${file}: ${message}`);
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
