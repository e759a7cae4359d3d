import { type Block, type Brief, type Inline, textOf } from './document.ts';

/** What Markdown would read as a mark anywhere in a line. */
const MARKS = /[\\`*_[\]<>|~#]/g;
/** What it would read as a list or an underline at the beginning of a line. */
const BULLET = /^[-+=]/;
const NUMBER = /^(\d+)([.)])/;

/** The document in GitHub's Markdown. Whatever a page's text holds, it is shown as that text. */
export function toMarkdown({ title, blocks }: Brief): string {
  return `${[`# ${oneLine(title)}`, ...blocks.map(written)].join('\n\n')}\n`;
}

function written(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `## ${oneLine(block.text)}`;
    case 'text':
      return lines(block.text, '  \n');
    case 'pairs':
      return block.pairs
        .map(([label, value]) => `- **${oneLine(label)}**: ${lines(value, '  \n  ')}`)
        .join('\n');
    case 'list':
      return block.items.map((item) => `- ${item.map(inline).join(' ')}`).join('\n');
    case 'table':
      return [block.head, block.head.map(() => '---'), ...block.rows.map((row) => row.map(cell))]
        .map((row) => `| ${row.join(' | ')} |`)
        .join('\n');
  }
}

function inline(part: Inline): string {
  const text = oneLine(textOf(part));
  return typeof part === 'string' ? text : `[${text}](<${part.url}>)`;
}

function cell(text: string): string {
  return lines(text, '<br>');
}

/** Each line of the text on its own, with the notation's line break between them. */
function lines(text: string, lineBreak: string): string {
  return text
    .split(/\s*\n\s*/)
    .map((line) => escaped(line).replace(BULLET, '\\$&').replace(NUMBER, '$1\\$2'))
    .join(lineBreak);
}

function oneLine(text: string): string {
  return escaped(text.replace(/\s+/g, ' ').trim());
}

function escaped(text: string): string {
  return text.replace(MARKS, '\\$&').replace(/&(?=#?\w+;)/g, '\\&');
}
