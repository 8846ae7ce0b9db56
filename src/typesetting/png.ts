/** A Typst page as PNG. Letters are outlines by then, so no font of the system can slip in. */
import sharp from 'sharp';
import { typstSvg } from './typst.ts';

/** Colours in a picture of type on paper; 64 keep the letters' edges smooth at a third of the bytes. */
const COLOURS = 64;

export async function typstPng(
  template: string,
  inputs: Record<string, unknown>,
): Promise<Uint8Array<ArrayBuffer>> {
  const png = await sharp(Buffer.from(typstSvg(template, inputs)))
    .png({ palette: true, colours: COLOURS, compressionLevel: 9, effort: 7 })
    .toBuffer();
  return new Uint8Array(png);
}
