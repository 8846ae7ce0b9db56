import type { ImageMetadata } from 'astro';

/**
 * The width of an imported photo, read from a copy. Reading any property of the import itself tells
 * Astro that the page shows the file as it is, and the original, with the place where it was taken
 * and whose phone took it, would be published beside the made ones (a test proves that it is not).
 */
export function originalWidth(image: ImageMetadata & { clone?: ImageMetadata }): number {
  return (image.clone ?? image).width;
}
