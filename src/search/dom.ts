/** Building pieces of a page. Nodes only: no text is ever read as HTML. */
import type { Piece } from './mark.ts';

/** An element with attributes and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string | undefined)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  for (const child of children) if (child !== undefined) made.append(child);
  return made;
}

/** Text with its found words in <mark>. */
export function marked(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, found }) => (found ? element('mark', {}, text) : text));
}
