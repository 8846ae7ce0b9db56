/** The words of a plan as received, for the proof that a publication changes none. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentDir } from '../../src/content-files/content-dir.ts';

/** Words in reading order, separated by white space of any kind. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/** The words of `nguon.txt`, the text of the plan as it was received. */
export async function receivedWords(plan: string): Promise<string[]> {
  return wordsOf(await readFile(join(contentDir(), 'ke-hoach', plan, 'nguon.txt'), 'utf8'));
}
