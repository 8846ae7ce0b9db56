/** The picture of a page for where it is shared (Open Graph, 1200 × 630). */
import { shorten } from '../domain/shorten.ts';
import type { Site } from '../domain/site.ts';
import { typstPng } from '../typesetting/png.ts';
import type { PublishedPage } from './page-list.ts';

export const SHARE_PICTURE = { width: 1200, height: 630, type: 'image/png' } as const;

/** The title cut so that words of the settings' list ("Uông Bí", "dân chủ") do not part at a line's end. */
function pieces(title: string, keepTogether: readonly string[]): { text: string; keep: boolean }[] {
  if (keepTogether.length === 0) return [{ text: title, keep: false }];
  const words = [...keepTogether]
    .sort((a, b) => b.length - a.length)
    .map((word) => RegExp.escape(word));
  return title
    .split(new RegExp(`((?<!\\p{L})(?:${words.join('|')})(?!\\p{L}))`, 'giu'))
    .map((text, index) => ({ text, keep: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

const SHORT_TITLE = 60;
const LEDE_LENGTH = 170;

/** The description for below a short title, cut at a space. */
function ledeOf(title: string, description: string): string | null {
  if (title.length > SHORT_TITLE || description === title) return null;
  return shorten(description, LEDE_LENGTH);
}

export function sharePicture(
  site: Pick<Site, 'settings'>,
  page: PublishedPage,
): Promise<Uint8Array<ArrayBuffer>> {
  const { siteName, siteTagline, siteAddress, keepTogether } = site.settings;
  const title = page.title === siteName ? siteTagline : page.title;
  return typstPng('share-picture.typ', {
    page: {
      eyebrow: page.group,
      title,
      pieces: pieces(title, keepTogether),
      lede: ledeOf(title, page.description),
      siteName,
      host: new URL(siteAddress).host,
    },
  });
}
