/**
 * Indexes the site with Pagefind once it is built: one record a clause, a document, a unit, a deadline,
 * a story, a term, a page. It reads the content itself, so it works on any content tree, and writes the
 * index and the lexicon to dist/pagefind.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { contentDir } from '../content-files/content-dir.ts';
import { readContentFiles, toRawContent } from '../content-files/read-content.ts';
import { buildSite } from '../domain/build-site.ts';
import { buildIndex, type IndexedRecord } from '../search/build-index.ts';
import { INDEX_FOLDER, LEXICON_FILE } from '../search/index-files.ts';
import type { LexiconFile } from '../search/lexicon.ts';
import { recordsOf } from '../search/records.ts';

/** Records and lexicon of the content tree. */
async function readRecords(): Promise<{ records: IndexedRecord[]; lexicon: LexiconFile }> {
  const { raw } = toRawContent(await readContentFiles(contentDir()));
  const { site } = buildSite(raw);
  const bodies = new Map(
    (['documents', 'units', 'stories', 'pages'] as const).flatMap((collection) =>
      raw[collection].map((entry) => [`${collection}/${entry.id}`, entry.body] as const),
    ),
  );
  return buildIndex(recordsOf(site, bodies), site);
}

/** The texts of a record's card as Pagefind's metadata, which holds text only. */
function metaOf({ card, facets }: IndexedRecord): Record<string, string> {
  return Object.fromEntries(
    Object.entries({ ...card, ...facets }).filter(([, value]) => value !== undefined),
  );
}

export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { records, lexicon } = await readRecords();
        if (records.length === 0) throw new Error('The search index would be empty.');
        const { index } = await createIndex({ forceLanguage: 'vi' });
        if (!index) throw new Error('Pagefind did not start: see its message above.');
        for (const record of records) {
          const { errors } = await index.addCustomRecord({
            url: record.card.url,
            content: record.content,
            language: 'vi',
            meta: metaOf(record),
          });
          if (errors.length > 0) throw new Error(`${record.card.url}: ${errors.join('; ')}`);
        }
        const out = join(fileURLToPath(dir), INDEX_FOLDER);
        const { files, errors } = await index.getFiles();
        if (errors.length > 0) throw new Error(errors.join('; '));
        await close();
        // Pagefind's own interfaces come with the index; nobody needs them here.
        const needed = files.filter(({ path }) => !/-ui\.|-highlight\./.test(path));
        for (const { path, content } of needed) {
          await mkdir(dirname(join(out, path)), { recursive: true });
          await writeFile(join(out, path), content);
        }
        await writeFile(join(out, LEXICON_FILE), JSON.stringify(lexicon));
        logger.info(`${records.length} records indexed`);
      },
    },
  };
}
