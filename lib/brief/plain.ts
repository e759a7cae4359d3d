import { type Block, type Brief, type Inline, textOf } from './document.ts';

/** The document as plain text, for a chat or a mail without formats. */
export function toPlain({ title, blocks }: Brief): string {
  return `${[title, ...blocks.map(written)].join('\n\n')}\n`;
}

function written(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.text.toUpperCase();
    case 'text':
      return block.text;
    case 'pairs':
      return block.pairs.map(([label, value]) => `${label}: ${indented(value)}`).join('\n');
    case 'list':
      return block.items.map((item) => `- ${indented(item.map(inline).join(' '))}`).join('\n');
    case 'table':
      return block.rows.map((cells) => `- ${indented(cells.join(': '))}`).join('\n');
  }
}

function inline(part: Inline): string {
  return typeof part === 'string' ? part : `${textOf(part)} (${part.url})`;
}

function indented(text: string): string {
  return text.replace(/\n/g, '\n  ');
}
