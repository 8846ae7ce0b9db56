/** A Typst page as PNG. Letters are outlines by then, so no font of the system can slip in. */
import sharp from 'sharp';
import { typstSvg } from './typst.ts';

/**
 * Measured on 20 pages, drawing included: 35 ms and 77 kB a picture so, 80 ms and 64 kB with the best
 * compression, over 100 ms with a palette. A crawler fetches them once; a thousand are drawn in a fresh
 * build: time wins.
 */
const PNG_OPTIONS = { palette: false, compressionLevel: 6 } as const;

/**
 * Draws the one page of a template.
 * @param template name of a file of this folder
 * @param inputs what the template reads from `sys.inputs`, each value as JSON
 * @returns the bytes of an opaque PNG, one pixel a point of the page
 * @throws when Typst cannot set the page
 */
export async function typstPng(
  template: string,
  inputs: Record<string, unknown>,
): Promise<Uint8Array<ArrayBuffer>> {
  const png = await sharp(Buffer.from(typstSvg(template, inputs)))
    .removeAlpha()
    .png(PNG_OPTIONS)
    .toBuffer();
  return new Uint8Array(png);
}
