/** The only reader of astro:content for pages: the site, and the rendering of a prose body. */
import { getCollection, getEntry, type CollectionKey } from 'astro:content';
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { buildSite } from './domain/build-site.ts';
import type { RawContent, RawEntry } from './domain/raw-content.ts';
import type { Site } from './domain/site.ts';
import { compileBody, type Runtime } from './markdown/body.ts';
import { storyPhoto } from './photos.ts';
import { registry, type CollectionName } from './schemas/registry.ts';

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

async function load(): Promise<Site> {
  const names = Object.keys(registry) as CollectionName[];
  const lists = await Promise.all(names.map(rawEntries));
  const raw = Object.fromEntries(names.map((name, index) => [name, lists[index]]));
  const { site, problems } = buildSite(raw as unknown as RawContent);
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (errors.length > 0) {
    throw new Error(
      `The content has ${errors.length} wrong references; "npm run validate" lists them with their places. First: ${errors[0]?.file}: ${errors[0]?.message}`,
    );
  }
  return site;
}

let loaded: Promise<Site> | undefined;

/**
 * The whole site. Built once a build; in the dev server once a request, since content changes.
 * @throws when a reference dangles; the validator, which runs before a build, names the place
 */
export function getSite(): Promise<Site> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
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
  if (!entry) throw new Error(`No ${registry[collection].file} with id ${id}`);
  const body = compileBody(entry.body ?? '', entry.filePath ?? '', runtime);
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
