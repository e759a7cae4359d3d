import { accesses, type Link } from './link.ts';

const HANDBOOK = 'https://handbook.gitlab.com';
const COMPANY = 'https://about.gitlab.com';
const SEPARATOR = ' | ';
const COLUMNS = 6;

/**
 * Reads a table of links: one per line, `id | label | address | category | audience | access`. Addresses
 * that begin with `/` are paths of the handbook's or the company's site. Throws, naming the line, when a
 * line is not a link; the tables are part of the code and their tests read each line.
 */
export function readTable(table: string): Link[] {
  return table.trim().split('\n').map(readLine);
}

function readLine(line: string): Link {
  const columns = line.split(SEPARATOR);
  const [id = '', label = '', address = '', category = '', audience = '', accessWord = ''] = columns;
  const access = accesses.find((known) => known === accessWord);
  if (columns.length !== COLUMNS || !access) throw new Error(`Not a link: ${line}`);
  return { id, label, url: absolute(address), category, audience, access, lastChecked: null };
}

function absolute(address: string): string {
  if (!address.startsWith('/')) return address;
  return address.startsWith('/handbook') ? HANDBOOK + address : COMPANY + address;
}
