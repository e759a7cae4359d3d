/** Marks that would change how a sentence is set; a full stop or a hyphen within a line does not. */
const MARKS = /[\\`*_[\]<>|]/g;

/** A text as Markdown that reads exactly like it. */
export function escaped(text: string): string {
  return text.replace(MARKS, '\\$&').replace(/\s*\n\s*/g, ' ');
}

/** A text as code. A bar would end a table's cell even there. */
export function code(text: string): string {
  const fence = text.includes('`') ? '``' : '`';
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ')}${pad}${fence}`;
}

export function link(text: string, target: string): string {
  return `[${escaped(text)}](${target})`;
}

/** A table of cells that are Markdown already. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
