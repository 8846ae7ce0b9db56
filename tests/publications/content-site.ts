/** The site made from `content/`, without Astro; for tests of what is published from it. */
import { buildSite } from '../../src/domain/build-site.ts';
import type { RawContent } from '../../src/domain/raw-content.ts';
import type { Site } from '../../src/domain/site.ts';
import { contentDir } from '../../src/content-files/content-dir.ts';
import { readContentFiles, toRawContent } from '../../src/content-files/read-content.ts';

/** All content files, parsed; a copy of its own for each caller, so that a test may change it. */
export async function contentRaw(): Promise<RawContent> {
  const { raw, unfit } = toRawContent(await readContentFiles(contentDir()));
  if (unfit.length > 0) throw new Error(`${unfit.join(', ')}: see "npm run validate"`);
  return raw;
}

export async function contentSite(): Promise<Site> {
  return buildSite(await contentRaw()).site;
}
