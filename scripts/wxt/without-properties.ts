import { type ESTree, parseSync, Visitor } from 'vite';

/**
 * Code without some properties of the objects that some functions are called with: `f({ a, b })` without `a` is
 * `f({ b })`.
 *
 * @param code A TypeScript module.
 * @param functions Names as they are called.
 * @param names Of the properties, in whatever form they are written.
 */
export function withoutProperties(
  code: string,
  functions: ReadonlySet<string>,
  names: ReadonlySet<string>,
): string {
  const cuts: [start: number, end: number][] = [];
  const visitor = new Visitor({
    CallExpression({ callee, arguments: [given] }) {
      if (callee.type !== 'Identifier' || !functions.has(callee.name)) return;
      if (given?.type !== 'ObjectExpression') return;
      for (const property of given.properties) {
        if (isNamed(property, names)) cuts.push([property.start, endOf(property, code)]);
      }
    },
  });
  visitor.visit(parseSync('module.ts', code).program);
  return cuts.reduceRight((text, [start, end]) => text.slice(0, start) + text.slice(end), code);
}

function isNamed(property: ESTree.ObjectPropertyKind, names: ReadonlySet<string>): boolean {
  return property.type === 'Property' && property.key.type === 'Identifier' && names.has(property.key.name);
}

/** With the comma that parts it from the next. */
function endOf({ end }: ESTree.ObjectPropertyKind, code: string): number {
  const comma = /^\s*,/.exec(code.slice(end));
  return end + (comma?.[0].length ?? 0);
}
