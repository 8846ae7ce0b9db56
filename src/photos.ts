/** The photos of stories, as Astro's image pipeline wants them. Only this file globs for them. */
import type { ImageMetadata } from 'astro';
import { originalWidth } from './components/story-picture/original-width.ts';
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
  /** For <Picture> and getImage only: see originalWidth. */
  image: ImageMetadata;
  /** Width of the file as the editor has it. */
  width: number;
  alt: string;
  caption?: string | undefined;
  credit: string;
}

/** All photos of a story, in its order. @throws when a file is missing, which the validator names first */
export async function photosOf(story: Pick<Story, 'id' | 'photos'>): Promise<StoryPhoto[]> {
  return Promise.all(
    story.photos.map(async ({ file, alt, caption, credit }) => {
      const load = photos.get(`${story.id}/${file}`);
      if (!load) throw new Error(`content/guong-dien-hinh/${story.id}/${file} is missing`);
      const image = (await load()).default;
      return { image, width: originalWidth(image), alt, caption, credit };
    }),
  );
}

/** The photo that stands for a story in lists. */
export async function firstPhoto(
  story: Pick<Story, 'id' | 'photos'>,
): Promise<StoryPhoto | undefined> {
  return (await photosOf({ id: story.id, photos: story.photos.slice(0, 1) }))[0];
}
