import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Brief } from './document.ts';
import { toHtml } from './html.ts';
import { toMarkdown } from './markdown.ts';
import { toPlain } from './plain.ts';

function brief(...blocks: Block[]): Brief {
  return { title: 'Acme', blocks };
}

describe('Markdown', () => {
  it('writes each kind of block', () => {
    const text = toMarkdown(
      brief(
        { kind: 'heading', text: 'Findings' },
        { kind: 'text', text: 'Two lines\nof text.' },
        { kind: 'pairs', pairs: [['Stage', '2-Scoping']] },
        { kind: 'list', items: [['Late.', { text: 'Page: Section', url: 'https://a.test/#b' }]] },
        { kind: 'table', head: ['Element', 'Level'], rows: [['Metrics', 'Empty']] },
      ),
    );
    expect(text).toBe(
      [
        '# Acme',
        '## Findings',
        'Two lines  \nof text.',
        '- **Stage**: 2-Scoping',
        '- Late. [Page: Section](<https://a.test/#b>)',
        '| Element | Level |\n| --- | --- |\n| Metrics | Empty |\n',
      ].join('\n\n'),
    );
  });

  it.each([
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['*bold* _and_ `code`', '\\*bold\\* \\_and\\_ \\`code\\`'],
    ['[link](https://a.test)', '\\[link\\](https://a.test)'],
    ['- no list', '\\- no list'],
    ['1. no number', '1\\. no number'],
    ['# no heading', '\\# no heading'],
    ['&lt; stays', '\\&lt; stays'],
    ['---', '\\---'],
    ['C:\\path', 'C:\\\\path'],
  ])('shows %s as that text', (text, written) => {
    expect(toMarkdown(brief({ kind: 'text', text }))).toBe(`# Acme\n\n${written}\n`);
  });

  it('keeps a cell in its row', () => {
    const text = toMarkdown(brief({ kind: 'table', head: ['A', 'B'], rows: [['one | two\nthree', 'four']] }));
    expect(text.split('\n').at(-2)).toBe('| one \\| two<br>three | four |');
  });

  it('writes a title of many lines as one', () => {
    expect(toMarkdown({ title: 'Acme\n# Other', blocks: [] })).toBe('# Acme \\# Other\n');
  });
});

describe('HTML', () => {
  it('shows any text as that text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const html = toHtml({ title: '', blocks: [{ kind: 'text', text }] });
        const inside = html
          .replace('<h1></h1>\n<p>', '')
          .replace(/<\/p>$/, '')
          .replaceAll('<br>', '\n');
        expect(inside).not.toMatch(/[<>"]/);
        expect(unescaped(inside)).toBe(text);
      }),
    );
  });

  it('writes lists, tables and links', () => {
    const html = toHtml(
      brief(
        { kind: 'pairs', pairs: [['Stage', 'a\nb']] },
        { kind: 'list', items: [['Late.', { text: 'Section', url: 'https://a.test/?a=1&b="2"' }]] },
        { kind: 'table', head: ['A'], rows: [['<b>']] },
      ),
    );
    expect(html.split('\n')).toEqual([
      '<h1>Acme</h1>',
      '<ul><li><b>Stage</b>: a<br>b</li></ul>',
      '<ul><li>Late. <a href="https://a.test/?a=1&amp;b=&quot;2&quot;">Section</a></li></ul>',
      '<table><tr><th>A</th></tr><tr><td>&lt;b&gt;</td></tr></table>',
    ]);
  });
});

function unescaped(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

describe('plain text', () => {
  it('writes each kind of block', () => {
    const text = toPlain(
      brief(
        { kind: 'heading', text: 'Why' },
        { kind: 'pairs', pairs: [['Why Now?', 'one\ntwo']] },
        { kind: 'list', items: [['Late.', { text: 'Section', url: 'https://a.test' }]] },
        { kind: 'table', head: ['Element', 'Level'], rows: [['Metrics', 'Empty']] },
      ),
    );
    expect(text).toBe(
      'Acme\n\nWHY\n\nWhy Now?: one\n  two\n\n- Late. Section (https://a.test)\n\n- Metrics: Empty\n',
    );
  });
});
