/** A word with a link, or plain words. */
export type Inline = string | { text: string; url: string };

/** One part of a document, before it is written in any notation. All texts are plain, whatever they hold. */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'pairs'; pairs: readonly (readonly [label: string, value: string])[] }
  | { kind: 'list'; items: readonly (readonly Inline[])[] }
  | { kind: 'table'; head: readonly string[]; rows: readonly (readonly string[])[] };

/** What is copied out of the panel: a title and what follows it. */
export type Brief = { title: string; blocks: readonly Block[] };

/** The text of an inline without its link. */
export function textOf(inline: Inline): string {
  return typeof inline === 'string' ? inline : inline.text;
}
