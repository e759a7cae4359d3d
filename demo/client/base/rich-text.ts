const ALLOWED = new Set(['P', 'UL', 'OL', 'LI', 'B', 'STRONG', 'I', 'EM', 'U', 'BR', 'A']);

/** The nodes of a rich text value; elements other than simple formatting are replaced by their text. */
export function richTextNodes(markup: string): Node[] {
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  return [...parsed.body.childNodes].flatMap(copy);
}

function copy(node: Node): Node[] {
  if (node instanceof Text) return [document.createTextNode(node.data)];
  if (!(node instanceof Element)) return [];
  const children = [...node.childNodes].flatMap(copy);
  if (!ALLOWED.has(node.tagName)) return children;
  const element = document.createElement(node.tagName);
  const href = node.getAttribute('href');
  if (href?.startsWith('https://')) element.setAttribute('href', href);
  element.append(...children);
  return [element];
}
