/**
 * Takes every picture out of dist that nothing shows. Astro makes small copies of the photos that pages
 * show and deletes the originals of those; the original of a photo that no page shows (of a withdrawn
 * story, a draft, one left in the folder) it publishes as it is, with the place where it was taken.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const PICTURE = /\.(?:jpe?g|png|webp|avif|gif|svg)$/i;
/** Files that can show or link a picture; the search index holds none. */
const TEXT = /\.(?:html|css|js|json|xml|md|txt|csv)$/;
const AT_ONCE = 64;

/** Deletes the pictures of `dist/_astro` that no file names, and returns their names. */
async function removeUnshown(dist: string): Promise<string[]> {
  const folder = join(dist, '_astro');
  if (!existsSync(folder)) return [];
  const unshown = new Set((await readdir(folder)).filter((name) => PICTURE.test(name)));
  const files = (await readdir(dist, { recursive: true })).filter(
    (file) => TEXT.test(file) && !file.startsWith('pagefind'),
  );
  for (let start = 0; start < files.length && unshown.size > 0; start += AT_ONCE) {
    const texts = await Promise.all(
      // The names are ASCII; a large site's pages take long to decode.
      files.slice(start, start + AT_ONCE).map((file) => readFile(join(dist, file), 'latin1')),
    );
    for (const text of texts) {
      for (const [name] of text.matchAll(/(?<=\/_astro\/)[\w.~-]+/g)) unshown.delete(name);
    }
  }
  await Promise.all([...unshown].map((name) => rm(join(folder, name))));
  return [...unshown];
}

export function onlyShownPictures(): AstroIntegration {
  return {
    name: 'only-shown-pictures',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const removed = await removeUnshown(fileURLToPath(dir));
        if (removed.length > 0) logger.info(`${removed.length} pictures that no page shows`);
      },
    },
  };
}
