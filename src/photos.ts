/** The photos of stories, as Astro's image pipeline wants them. Only this file globs for them. */
import type { ImageMetadata } from 'astro';
import type { Story } from './domain/site.ts';

const files = import.meta.glob<{ default: ImageMetadata }>(
  '/content/guong-dien-hinh/*/*.{jpg,jpeg,png,webp,avif}',
);

export interface StoryPhoto {
  image: ImageMetadata;
  alt: string;
  caption?: string | undefined;
  credit: string;
}

/** All photos of a story, in its order. @throws when a file is missing, which the validator names first */
export async function photosOf(story: Pick<Story, 'id' | 'photos'>): Promise<StoryPhoto[]> {
  return Promise.all(
    story.photos.map(async ({ file, alt, caption, credit }) => {
      const load = files[`/content/guong-dien-hinh/${story.id}/${file}`];
      if (!load) throw new Error(`content/guong-dien-hinh/${story.id}/${file} is missing`);
      return { image: (await load()).default, alt, caption, credit };
    }),
  );
}

/** The photo that stands for a story in lists. */
export async function firstPhoto(
  story: Pick<Story, 'id' | 'photos'>,
): Promise<StoryPhoto | undefined> {
  return (await photosOf({ id: story.id, photos: story.photos.slice(0, 1) }))[0];
}
