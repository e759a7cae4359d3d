import { type Block, type Brief, type Inline, textOf } from './document.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The document as HTML for a rich-text editor: plain elements, no styles, no attributes but links'. */
export function toHtml({ title, blocks }: Brief): string {
  return [element('h1', escaped(title)), ...blocks.map(written)].join('\n');
}

function written(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return element('h2', escaped(block.text));
    case 'text':
      return element('p', lines(block.text));
    case 'pairs':
      return element('ul', block.pairs.map(([label, value]) => pair(label, value)).join(''));
    case 'list':
      return element('ul', block.items.map((item) => element('li', item.map(inline).join(' '))).join(''));
    case 'table':
      return element('table', row('th', block.head) + block.rows.map((cells) => row('td', cells)).join(''));
  }
}

function pair(label: string, value: string): string {
  return element('li', `${element('b', escaped(label))}: ${lines(value)}`);
}

function row(name: 'th' | 'td', cells: readonly string[]): string {
  return element('tr', cells.map((cell) => element(name, lines(cell))).join(''));
}

function inline(part: Inline): string {
  const text = escaped(textOf(part));
  return typeof part === 'string' ? text : `<a href="${escaped(part.url)}">${text}</a>`;
}

function lines(text: string): string {
  return text.split('\n').map(escaped).join('<br>');
}

function element(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);
}
