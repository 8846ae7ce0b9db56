/** The only reader of astro:content for pages: the site, and the rendering of a prose body. */
import { createHash } from 'node:crypto';
import { getCollection, getEntry, type CollectionKey } from 'astro:content';
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { buildSite } from './domain/build-site.ts';
import type { RawContent, RawEntry } from './domain/raw-content.ts';
import type { Site, Story } from './domain/site.ts';
import { compileBody, type Runtime } from './markdown/body.ts';
import { storyPhoto } from './photos.ts';
import { COLLECTIONS, registry, type CollectionName } from './schemas/registry.ts';

/** Their types differ in how strict they are, not in what they take. */
const runtime = { Fragment, jsx, jsxs } as Runtime;

async function rawEntries(collection: CollectionName): Promise<RawEntry<CollectionName>[]> {
  const entries = await getCollection(collection as CollectionKey);
  return entries.map(({ id, data, body, filePath }) => ({
    id,
    data: data as RawEntry<CollectionName>['data'],
    file: filePath ?? '',
    body: body ?? '',
    bodyLine: 1,
  }));
}

/** The loader's digest of every content file: other words, another state. */
async function contentState(): Promise<string> {
  const lists = await Promise.all(COLLECTIONS.map((name) => getCollection(name as CollectionKey)));
  return lists.flatMap((list) => list.map(({ id, digest }) => `${id} ${digest}`)).join('\n');
}

async function load(): Promise<Site> {
  const lists = await Promise.all(COLLECTIONS.map(rawEntries));
  const raw = Object.fromEntries(COLLECTIONS.map((name, index) => [name, lists[index]]));
  const { site, problems } = buildSite(raw as unknown as RawContent);
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (errors.length > 0) {
    throw new Error(
      `The content has ${errors.length} wrong references; "npm run validate" lists them with their places. First: ${errors[0]?.file}: ${errors[0]?.message}`,
    );
  }
  return site;
}

let loaded: { state: string; site: Promise<Site> } | undefined;

/**
 * The whole site. Built once a build; in the dev server anew when the content has changed.
 * @throws when a reference dangles; the validator, which runs before a build, names the place
 */
export async function getSite(): Promise<Site> {
  const state = import.meta.env.DEV ? await contentState() : '';
  if (loaded?.state !== state) loaded = { state, site: load() };
  return loaded.site;
}

/** Hash of a value as JSON. */
export const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex');

/** The content files that every page may tell of, as one hash, and each story's own. */
async function hashContent() {
  const others = COLLECTIONS.filter((name) => name !== 'stories');
  const shared = await Promise.all(others.map(rawEntries));
  const stories = await rawEntries('stories');
  return {
    shared: hashOf(shared),
    stories: new Map(stories.map((story) => [story.id, hashOf(story)])),
  };
}

let hashed: ReturnType<typeof hashContent> | undefined;

/**
 * What a page is made from, as one hash: while it and the code behind the page stay the same, a build
 * takes the page of the last one (`experimental.incrementalBuild`). Every content file counts, but of the
 * stories only those that the page shows.
 * @param more what else the page says of other stories
 */
export async function cacheKey(stories: readonly Pick<Story, 'id'>[], more: unknown = null) {
  // The preview takes nothing over.
  if (import.meta.env.DEV) return '';
  hashed ??= hashContent();
  const { shared, stories: own } = await hashed;
  return hashOf([shared, stories.map(({ id }) => own.get(id)), more]);
}

/**
 * The body of a document's, unit's, story's or page's file, as a component that takes `components` for
 * its blocks. A picture in it comes to `img` as Astro's image pipeline wants it.
 */
export async function getBody(
  collection: 'documents' | 'units' | 'stories' | 'pages',
  id: string,
): Promise<AstroComponentFactory> {
  const entry = await getEntry(collection, id);
  if (!entry)
    throw new Error(
      `No ${registry[collection].file} with id ${id}: "npm run validate" says what to do`,
    );
  const { documents, terms } = await getSite();
  const photos = 'photos' in entry.data ? entry.data.photos : [];
  const told = { documents, terms, photos };
  const body = compileBody(entry.body ?? '', entry.filePath ?? '', told, runtime);
  const Body = ({ components = {} }: { components?: Record<string, unknown> }) => {
    const img = async ({ src, alt }: { src: string; alt: string }) =>
      jsx(components['img'], { ...(await storyPhoto(id, decodeURI(src).replace('./', ''))), alt });
    return body({ components: { ...components, img } });
  };
  // What Astro's own MDX modules say of themselves.
  return Object.assign(Body, {
    [Symbol.for('astro:renderer')]: 'astro:jsx',
    [Symbol.for('mdx-component')]: true,
  }) as unknown as AstroComponentFactory;
}

/** The Markdown source of every prose body, by "collection/id". */
export async function getBodies(): Promise<ReadonlyMap<string, string>> {
  const collections = ['documents', 'units', 'stories', 'pages'] as const;
  const lists = await Promise.all(
    collections.map(async (collection) =>
      (await rawEntries(collection)).map(({ id, body }) => [`${collection}/${id}`, body] as const),
    ),
  );
  return new Map(lists.flat());
}
