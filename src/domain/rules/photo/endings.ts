/** Endings of photos: the one list. The field `file` of a story's photo repeats the usable ones, and a test compares. */
import { slugify } from '../../vietnamese.ts';

/** Endings of the formats that stories may show, by their names in `PhotoFacts.signature`. */
export const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  jpeg: ['jpg', 'jpeg'],
  png: ['png'],
  webp: ['webp'],
  avif: ['avif'],
};

const ended = (endings: readonly string[]): RegExp =>
  new RegExp(`\\.(?:${endings.join('|')})$`, 'i');

const usable = Object.values(ENDINGS).flat();

/** Ends a photo that a story may show. */
export const USABLE = ended(usable);

/** Ends a JPEG that Windows saved from a web page: usable under another name. */
export const JFIF = /\.jfif$/i;

/** Ends a picture of any kind, those that no browser opens too. */
export const ANY_IMAGE = ended([
  ...usable,
  ...['jfif', 'heic', 'heif', 'gif', 'bmp', 'tif', 'tiff', 'svg', 'raw', 'cr2', 'nef', 'dng'],
]);

/** The ending, with its dot and in small letters, under which a picture can be shown: its own, or ".jpg". */
export const usableEnding = (name: string): string =>
  (USABLE.exec(name)?.[0] ?? '.jpg').toLowerCase();

/** A picture's name without folder and ending, as it may stand in an address. */
export const stemOf = (name: string): string =>
  slugify(name.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, ''));

/** The name under which a picture can be shown, once it is of a usable kind. */
export const usableName = (name: string): string => `${stemOf(name) || 'anh'}${usableEnding(name)}`;
