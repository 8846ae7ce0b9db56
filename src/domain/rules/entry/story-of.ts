import type { Entry } from '../rule.ts';

/** The entry as a story, or undefined. */
export function storyOf(entry: Entry): Entry<'stories'> | undefined {
  return entry.collection === 'stories' ? (entry as unknown as Entry<'stories'>) : undefined;
}
