import { parseArgs } from 'node:util';
import { isCalendarDay } from '../../lib/facts/fact.ts';
import type { PipelineContext } from '../../lib/rules/rule.ts';

/** What the command line asks for. */
export type Options = {
  /** Path of the facts, of an exported report, or of a list of facts. */
  file: string;
  policy?: string;
  today?: string;
  list?: PipelineContext['kind'];
  /** The quarter's target in the policy's currency, for coverage. */
  target?: number;
  isJson: boolean;
};

export const USAGE = `Usage: npm run judge -- <facts.json> [--policy <policy.json>] [--today YYYY-MM-DD] [--json]
       npm run judge -- <list.json> --list opportunities|accounts [--target <amount>]

The file holds facts, a report that Squeaky exported, or with --list a list of facts.

  --policy   a policy, or what differs from the handbook's
  --today    the day to judge as of; without it this machine's, or the report's own
  --json     the report as JSON instead of a table
  --list     the file is a list view of this kind
  --target   the quarter's target, for the coverage of a list
  --help     this text

Exit codes: 0 judged, 1 a file could not be read, 2 the command line was not understood.`;

export type ParsedOptions =
  | { ok: true; options: Options }
  /** Only the usage was asked for. */
  | { ok: true; options: undefined }
  | { ok: false; message: string };

const known = {
  policy: { type: 'string' },
  today: { type: 'string' },
  list: { type: 'string' },
  target: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the words after the command's name. Never throws. */
export function parseOptions(words: readonly string[]): ParsedOptions {
  const read = readWords(words);
  if (typeof read === 'string') return wrong(read);
  const { values, positionals } = read;
  if (values.help) return { ok: true, options: undefined };
  const [file, another] = positionals;
  if (file === undefined) return wrong('No file was named.');
  if (another !== undefined) return wrong(`One file is judged at a time; "${another}" is another.`);
  const { policy, today, list, target, json = false } = values;
  if (today !== undefined && !isCalendarDay(today)) {
    return wrong(`--today: expected a day like 2026-03-18, got "${today}".`);
  }
  if (list !== undefined && !isListKind(list)) {
    return wrong(`--list: expected opportunities or accounts, got "${list}".`);
  }
  const amount = target === undefined ? undefined : Number(target);
  if (amount !== undefined && !(target?.trim() && amount > 0 && Number.isFinite(amount))) {
    return wrong(`--target: expected an amount over 0, got "${target}".`);
  }
  if (amount !== undefined && list === undefined)
    return wrong('--target is for a list; add --list opportunities.');
  return {
    ok: true,
    options: {
      file,
      isJson: json,
      ...(policy === undefined ? {} : { policy }),
      ...(today === undefined ? {} : { today }),
      ...(list === undefined ? {} : { list }),
      ...(amount === undefined ? {} : { target: amount }),
    },
  };
}

function readWords(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: known, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // The rest is about words that look like options, and there are none of those here.
    return `${message.split('. ', 1)}.`;
  }
}

function isListKind(list: string): list is PipelineContext['kind'] {
  return list === 'opportunities' || list === 'accounts';
}

function wrong(message: string): ParsedOptions {
  return { ok: false, message };
}
