/**
 * Writes the search index. It reads the content tree itself, as the validator does, so that it holds what
 * the files say and not what pages happen to show.
 */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readContentFiles, toRawContent } from '../content-files/read-content.ts';
import { buildSite } from '../domain/build-site.ts';
import { buildIndex } from '../search/build-index.ts';
import { LEXICON_FILE } from '../search/index-files.ts';
import { recordsOf } from '../search/records.ts';

/**
 * Words and places in a piece of the index. With Pagefind's own 20,000 the whole site is two pieces and
 * every query loads 31 kB; so small, a piece is little more than the words asked for.
 */
const PIECE = 800;

/** Files of Pagefind that this site serves; its interfaces are not ours. */
const KEPT =
  /^(pagefind-worker\.js(\.br|\.gz)?|pagefind-entry\.json|.*\.pf_meta|wasm\..*|fragment|index)$/;

/** What was written, for those who measure. */
export interface IndexReport {
  records: number;
  milliseconds: number;
}

/** Builds the index of a content tree into `output`. @throws when a file does not fit its schema */
export async function writeSearchIndex(content: string, output: string): Promise<IndexReport> {
  const started = performance.now();
  const { raw, unfit } = toRawContent(await readContentFiles(content));
  if (unfit.length > 0)
    throw new Error(`Not for the search index: ${unfit.join(', ')}. See "npm run validate".`);
  const { site } = buildSite(raw);
  const bodies = new Map(
    (['documents', 'units', 'stories', 'pages'] as const).flatMap((collection) =>
      raw[collection].map(({ id, body }) => [`${collection}/${id}`, body] as const),
    ),
  );
  const { records, lexicon } = buildIndex(recordsOf(site, bodies), site);

  await rm(join(output, 'index'), { recursive: true, force: true });
  await rm(join(output, 'fragment'), { recursive: true, force: true });
  // Read by the program of Pagefind when it starts; its Node interface has no option for it.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(PIECE);
  const pagefind = await import('pagefind');
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'vi' });
    if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
    const taken = new Set<string>();
    const adding = records.map(async ({ card, content: words }, number) => {
      // Pagefind keeps one record an address, and a clause may also be a deadline, or two.
      const url = taken.has(card.url) ? `${card.url}/${number}` : card.url;
      taken.add(url);
      const added = await index.addCustomRecord({
        url,
        language: 'vi',
        content: words,
        // Pagefind would index every word of "meta"; filters it only keeps.
        filters: { card: [JSON.stringify(card)] },
      });
      if (added.errors.length > 0)
        throw new Error(`Pagefind refused ${card.url}: ${added.errors.join('; ')}`);
    });
    // It takes them in the order in which they were sent: same records, same bytes.
    await Promise.all(adding);
    const written = await index.writeFiles({ outputPath: output });
    if (written.errors.length > 0)
      throw new Error(`Pagefind could not write: ${written.errors.join('; ')}`);
  } finally {
    await pagefind.close();
  }
  const entry = JSON.parse(await readFile(join(output, 'pagefind-entry.json'), 'utf8')) as {
    languages: { vi: { page_count: number } };
  };
  if (entry.languages.vi.page_count !== records.length)
    throw new Error(`${records.length} records, ${entry.languages.vi.page_count} in the index`);
  for (const name of await readdir(output)) {
    if (!KEPT.test(name)) await rm(join(output, name), { recursive: true });
  }
  // Packed here like Pagefind's own files, so that its size does not hang on the web server.
  await writeFile(join(output, LEXICON_FILE), gzipSync(JSON.stringify(lexicon), { level: 9 }));
  return { records: records.length, milliseconds: performance.now() - started };
}
