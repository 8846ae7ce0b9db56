import type { TextFile } from '../rule.ts';

/**
 * True for the files whose words are the editors' own, which the privacy rules read. A plan is an official
 * text, published as received; the errata quote it.
 */
export function isWrittenByEditors({ collection }: TextFile): boolean {
  return collection !== 'plans' && collection !== 'errata';
}
