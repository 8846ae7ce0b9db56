/** Which files the privacy rules read: what the editors write, not the official text of a plan. */
import type { TextFile } from '../rule.ts';

export function isPersonal(file: TextFile): boolean {
  return ['stories', 'pages', 'units', 'documents'].includes(file.collection);
}
