/** What has changed on the site. */
import type { RawEntry } from '../raw-content.ts';
import type { Change } from '../site.ts';
import type { References } from './references.ts';

/** Newest first; changes of one day in the order of the file. */
export function buildChanges(
  entries: readonly RawEntry<'changes'>[],
  references: References,
): Change[] {
  const changes = entries.flatMap(({ data, file }) => {
    const refer = references.of(file);
    return data.changes.map((change, index): Change => ({
      ...change,
      clauses: refer.clauseList(change.clauses, 'changes', index, 'clauses'),
      documents: refer.documentList(change.documents, 'changes', index, 'documents'),
      stories: refer.storyList(change.stories, 'changes', index, 'stories'),
    }));
  });
  return changes.sort((a, b) => b.on.localeCompare(a.on));
}
