/** The least that Astro does for the same stories: one page each, MDX, no layout, nothing else. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { storyBlocks } from '../../src/schemas/story-blocks.ts';
import { runMeasured, type Measured } from './run-measured.ts';

const ASTRO = resolve('node_modules/astro/bin/astro.mjs');

const FILES = (stories: string): Record<string, string> => ({
  'package.json': '{ "name": "plain", "private": true, "type": "module" }',
  'astro.config.mjs': `import mdx from '@astrojs/mdx';
export default { integrations: [mdx()], cacheDir: './cache', vite: { cacheDir: './vite' } };`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  stories: defineCollection({ loader: glob({ pattern: '*/index.mdx', base: ${JSON.stringify(stories)} }) }),
};`,
  'src/pages/[...id].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('stories')).map((story) => ({ params: { id: story.id }, props: { story } }));
}
const { story } = Astro.props;
const { Content } = await render(story);
const blocks = ${JSON.stringify(Object.fromEntries(Object.keys(storyBlocks).map((name) => [name, 'div'])))};
---
<html lang="vi"><head><title>{story.data.title}</title></head><body><h1>{story.data.title}</h1><Content components={blocks} /></body></html>`,
});

/** Builds that site from a folder of stories, in a folder below the project (for its packages). */
export function buildPlainAstro(stories: string, folder: string): Promise<Measured> {
  for (const [file, text] of Object.entries(FILES(stories))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return runMeasured([ASTRO, 'build'], { cwd: folder });
}
