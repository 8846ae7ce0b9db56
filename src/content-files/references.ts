/**
 * What running prose may refer to: the legal documents and the glossary, read on their own for the
 * Markdown plugin. Read again when one of their files changes, since the dev server stays up.
 */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CitableDocument } from '../domain/citations.ts';
import type { Abbreviation } from '../domain/rich-text.ts';
import { registry } from '../schemas/registry.ts';
import { contentDir } from './content-dir.ts';
import { entryOf, fileKind } from './content-path.ts';
import { parseContentFile } from './front-matter.ts';
import { cleanSource } from './read-content.ts';

export interface References {
  documents: CitableDocument[];
  abbreviations: Abbreviation[];
}

let cached: { signature: string; references: References } | undefined;

/** Documents and glossary of the content tree; a file that does not fit its schema is left out. */
export function readReferences(): References {
  const dir = contentDir();
  const paths = globSync([registry.documents.file, registry.glossary.file], { cwd: dir }).sort();
  const signature = paths.map((path) => `${path}:${statSync(join(dir, path)).mtimeMs}`).join('\n');
  if (cached?.signature === signature) return cached.references;

  const references: References = { documents: [], abbreviations: [] };
  for (const path of paths) {
    const { data } = parseContentFile(
      cleanSource(readFileSync(join(dir, path), 'utf8')),
      fileKind(path),
    );
    const entry = entryOf(path);
    if (entry?.collection === 'documents') {
      const parsed = registry.documents.schema.safeParse(data);
      if (parsed.success) references.documents.push({ ...parsed.data, id: entry.id });
    } else {
      const parsed = registry.glossary.schema.safeParse(data);
      if (parsed.success) references.abbreviations.push(...parsed.data.terms);
    }
  }
  cached = { signature, references };
  return references;
}
