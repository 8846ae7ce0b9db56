import type { BodyNode } from '../rule.ts';

/** The words of a node and of all in it, without marks of any format. */
export function nodeText(node: BodyNode): string {
  return `${node.value ?? ''}${(node.children ?? []).map(nodeText).join('')}`;
}
