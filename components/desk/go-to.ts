import { createContext, useContext, useState } from 'react';
import { isFieldPath, type RecordKind, recordKindOf } from '../../lib/fields/index.ts';
import type { FieldRow } from '../../lib/judging/field-row.ts';
import type { GoToAnswer } from '../../lib/messages/marks-message.ts';
import type { Finding } from '../../lib/rules/index.ts';
import { useAnnounce } from './announce.ts';
import { outdatedWords } from './status-words.ts';

/** Shows a field on its page. Never rejects. */
export type GoTo = (row: FieldRow) => Promise<GoToAnswer>;

/** A record's page to which findings may lead. */
type Page = {
  kind: RecordKind;
  rows: readonly FieldRow[];
  goTo: GoTo;
  /** Of the account's own page, when its address is known. */
  accountUrl?: string | undefined;
};

const PageContext = createContext<Page | undefined>(undefined);

/** Without it, as over a sample, findings lead nowhere. */
export const GoToProvider = PageContext.Provider;

/** A finding's fields that the page's own record has, and the way to them. */
export type Targets = {
  /** What is on screen comes first. */
  rows: readonly FieldRow[];
  go(row: FieldRow): void;
  /** On an opportunity: some of the fields stand on the account's page, and where that is, if known. */
  account?: { url: string | undefined };
  /** Why the last one could not be shown, and what to do. */
  missed: string | undefined;
};

export function useGoTo({ fields }: Pick<Finding, 'fields'>): Targets {
  const page = useContext(PageContext);
  const announce = useAnnounce();
  const [missed, setMissed] = useState<string>();
  const go = async (row: FieldRow) => {
    setMissed(undefined);
    const words = page && (await wordsFor(row, await page.goTo(row)));
    setMissed(words);
    if (words) announce(words);
  };
  return {
    rows: page ? targetsOf(fields, page) : [],
    ...(page && isOnAccount(fields, page) ? { account: { url: page.accountUrl } } : {}),
    go: (row) => void go(row),
    missed,
  };
}

/** What is said when a field could not be shown is loaded then; after an update under an open panel it cannot be. */
async function wordsFor(row: FieldRow, answer: GoToAnswer): Promise<string | undefined> {
  if (answer.ok) return undefined;
  try {
    return (await import('./supporting.ts')).missedWords(row, answer);
  } catch {
    return outdatedWords;
  }
}

function isOnAccount(fields: readonly string[], { kind }: Page): boolean {
  return (
    kind === 'opportunity' && fields.some((path) => isFieldPath(path) && recordKindOf(path) === 'account')
  );
}

function targetsOf(fields: readonly string[], { kind, rows }: Page): FieldRow[] {
  const own = fields.flatMap((path) =>
    rows.filter((row) => row.path === path && recordKindOf(path) === kind),
  );
  return own.toSorted((a, b) => Number(isOnScreen(b)) - Number(isOnScreen(a)));
}

function isOnScreen({ origin, isHidden }: FieldRow): boolean {
  return origin === 'this page' && !isHidden;
}
