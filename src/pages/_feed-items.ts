/** Stories with their bodies rendered and their photos published, for the feeds. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { loadRenderers } from 'astro:container';
import { getImage } from 'astro:assets';
import type { FeedItem } from '../publications/feeds.ts';
import { storyBlocks } from '../components/story-blocks/blocks.ts';
import { photosOf } from '../photos.ts';
import { getBody, getSite } from '../site.ts';
import { strings } from '../strings.ts';

/** Wide enough for any feed reader, and JPEG since some show nothing else. */
const PHOTO_WIDTH = 1280;

/** A feed tells of what is new: readers ask for all of it again and again, in full. */
const NEWEST = 50;

async function render(): Promise<FeedItem[]> {
  const { stories } = await getSite();
  const renderers = await loadRenderers([getContainerRenderer()]);
  const container = await AstroContainer.create({ renderers });
  return Promise.all(
    stories.slice(0, NEWEST).map(async (story) => ({
      story,
      html: await container.renderToString(await getBody('stories', story.id), {
        props: { components: storyBlocks },
      }),
      photos: await Promise.all(
        (await photosOf(story)).map(
          async ({ image, width: originalWidth, alt, caption, credit }) => {
            const width = Math.min(PHOTO_WIDTH, originalWidth);
            const { src, attributes } = await getImage({ src: image, format: 'jpeg', width });
            return {
              src,
              type: 'image/jpeg',
              width: Number(attributes['width'] ?? width),
              height: Number(attributes['height'] ?? 0),
              alt,
              caption: [caption, strings.story.photoBy(credit)].filter(Boolean).join(' '),
            };
          },
        ),
      ),
    })),
  );
}

let rendered: Promise<FeedItem[]> | undefined;

/** The newest stories, first the newest; rendered once for all feeds of a build. */
export function feedItems(): Promise<FeedItem[]> {
  if (import.meta.env.DEV) return render();
  rendered ??= render();
  return rendered;
}
