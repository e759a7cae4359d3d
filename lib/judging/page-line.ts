import { countIssues, type JudgedPage } from './judge-page.ts';

/** A page's state in one line: the record's name, where it is known, and what there is to say. */
export type PageLine = {
  name?: string;
  text: string;
  /** What `text` says of errors and warnings, one by one; left out where it says something else. */
  issues?: IssueCount[];
};

/** `5 errors` */
export type IssueCount = { severity: 'error' | 'warning'; text: string };

/** The line for a page; `undefined` while the page is still being looked up. */
export function pageLine(judged: JudgedPage | undefined): PageLine {
  switch (judged?.status) {
    case undefined:
      return { text: '' };
    case 'paused':
      return { text: 'Paused. No page is read.' };
    case 'no-record':
      return { text: 'Nothing to read on this page.' };
    case 'reading':
      return { text: 'Reading…' };
    case 'broken':
      return { text: 'This page could not be read.' };
    case 'not-enough':
      return { name: nameOf(judged), text: 'not enough on this page to judge' };
    case 'ready':
      return issueLine(nameOf(judged), countIssues(judged.report, judged.snoozed));
  }
}

/** Longer names are cut in the icon's title; the popup and the panel show them whole. */
const MAX_TITLE_NAME = 80;

/** The title of the icon for a page: what its badge says, in words. */
export function iconTitle(judged: JudgedPage): string {
  if (judged.status === 'no-record') return 'Squeaky';
  const { name, text } = pageLine(judged);
  return name === undefined ? `Squeaky – ${text}` : `Squeaky – ${text}: ${cut(name)}`;
}

function cut(name: string): string {
  return name.length > MAX_TITLE_NAME ? `${name.slice(0, MAX_TITLE_NAME - 1)}…` : name;
}

function nameOf({ name, kind }: Extract<JudgedPage, { status: 'ready' | 'not-enough' }>): string {
  return name || (kind === 'opportunity' ? 'This opportunity' : 'This account');
}

function issueLine(name: string, { errors, warnings }: { errors: number; warnings: number }): PageLine {
  const all = [
    { severity: 'error', text: count(errors, 'error') },
    { severity: 'warning', text: count(warnings, 'warning') },
  ] as const;
  const issues = all.filter(({ text }) => text !== '');
  if (issues.length === 0) return { name, text: 'no errors or warnings' };
  return { name, text: issues.map(({ text }) => text).join(', '), issues };
}

function count(number: number, noun: string): string {
  if (number === 0) return '';
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
