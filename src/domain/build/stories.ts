/** Model stories with what they illustrate. */
import type { RawEntry } from '../raw-content.ts';
import type { Locality, Story } from '../site.ts';
import { compareVietnamese } from '../vietnamese.ts';
import { isOfForm } from './form-clauses.ts';
import type { References } from './references.ts';

/** All stories, drafts and withdrawn ones too, newest first; known to `references` from here on. */
export function buildStories(
  entries: readonly RawEntry<'stories'>[],
  localities: readonly Locality[],
  references: References,
): Story[] {
  for (const locality of localities) references.localities.set(locality.name, locality);
  const stories = entries.map(({ id, data, file, body }): Story => {
    const refer = references.of(file);
    const clauses = refer.clauseList(data.clauses, 'clauses');
    for (const clause of clauses.filter(isOfForm)) {
      refer.report(
        'unknown-reference',
        `"${clause.ref}" là phần ${clause.label} của văn bản, không phải việc để bài làm rõ. Hãy chọn một điều khoản, ví dụ 2024/II.2.g2.`,
        ['clauses', data.clauses.indexOf(clause.ref)],
      );
    }
    return {
      ...data,
      id,
      photosInText: data.photos
        .map((photo) => photo.file)
        .filter((name) => body.includes(`tep="${name}"`)),
      locality: refer.locality(data.locality, 'locality') ?? { name: data.locality },
      clauses: clauses.filter((clause) => !isOfForm(clause)),
      documents: refer.documentList(data.documents, 'documents'),
    };
  });
  for (const story of stories) {
    references.stories.set(story.id, story);
    if (story.status !== 'đăng') continue;
    for (const document of story.documents) document.stories.push(story);
    for (const clause of story.clauses) clause.stories.push(story);
  }
  // Stories of one day stand in alphabetical order, so that the order never depends on the disk.
  return stories.sort(
    (a, b) =>
      (b.published ?? '').localeCompare(a.published ?? '') || compareVietnamese(a.title, b.title),
  );
}
