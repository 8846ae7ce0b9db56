/** The photos of stories, as Astro's image pipeline wants them. Only this file globs for them. */
import type { ImageMetadata } from 'astro';
import type { Story } from './domain/site.ts';

// "@content" is the content tree of this build (astro.config.mjs).
const files = import.meta.glob<{ default: ImageMetadata }>(
  '@content/guong-dien-hinh/*/*.{jpg,jpeg,png,webp,avif}',
);
/** The same by "<story>/<file>": where the tree lies decides how the keys of the glob begin. */
const photos = new Map(
  Object.entries(files).map(([path, load]) => [path.split('/').slice(-2).join('/'), load]),
);

export interface StoryPhoto {
  /** For <Picture> and getImage only: see widthOf. */
  image: ImageMetadata;
  /** Width of the file as the editor has it. */
  width: number;
  alt: string;
  caption?: string | undefined;
  credit: string;
}

/**
 * The width of an imported photo, read from a copy. Reading any property of the import itself tells
 * Astro that the page shows the file as it is, and the original, with the place where it was taken
 * and whose phone took it, would be published beside the made ones (a test proves that it is not).
 */
function widthOf(image: ImageMetadata & { clone?: ImageMetadata }): number {
  return (image.clone ?? image).width;
}

/** One photo by its name. @throws when the file is missing, which the validator names first */
export async function storyPhoto(
  story: string,
  file: string,
): Promise<Pick<StoryPhoto, 'image' | 'width'>> {
  const load = photos.get(`${story}/${file}`);
  if (!load)
    throw new Error(
      `content/guong-dien-hinh/${story}/${file} is missing: "npm run validate" says what to do`,
    );
  const image = (await load()).default;
  return { image, width: widthOf(image) };
}

/** All photos of a story, in its order. */
export async function photosOf(story: Pick<Story, 'id' | 'photos'>): Promise<StoryPhoto[]> {
  return Promise.all(
    story.photos.map(async ({ file, alt, caption, credit }) => ({
      ...(await storyPhoto(story.id, file)),
      alt,
      caption,
      credit,
    })),
  );
}

/** The photo that stands for a story in lists. */
export async function firstPhoto(
  story: Pick<Story, 'id' | 'photos'>,
): Promise<StoryPhoto | undefined> {
  return (await photosOf({ id: story.id, photos: story.photos.slice(0, 1) }))[0];
}
