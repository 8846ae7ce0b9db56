/** Looks into the photos of stories: format, size, wholeness, and the place where they were taken. */
import { readFile, stat } from 'node:fs/promises';
import ExifReader from 'exifreader';
import sharp from 'sharp';
import type { PhotoFacts } from '../domain/rules/rule.ts';

/** Above this a photo is refused by its size alone and not decoded. */
const MAX_DECODED_PIXELS = 60_000_000;
const MAX_READ_BYTES = 80_000_000;

/** The brands of ISO media files: "ftyp" and four letters. */
function brandFormat(bytes: Uint8Array): string | undefined {
  const brands = ascii(bytes.subarray(8, Math.min(bytes.length, 64)));
  if (/avif|avis/.test(brands)) return 'avif';
  return /heic|heix|heim|heis|hevc|hevx|mif1|msf1/.test(brands) ? 'heic' : 'phim';
}

const ascii = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** The format of a file by its first bytes. */
export function signatureOf(bytes: Uint8Array): string | undefined {
  const head = ascii(bytes.subarray(0, 16));
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  if (head.startsWith('\u0089PNG\r\n\u001a\n')) return 'png';
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp';
  if (head.slice(4, 8) === 'ftyp') return brandFormat(bytes);
  if (head.startsWith('GIF8')) return 'gif';
  if (head.startsWith('BM')) return 'bmp';
  if (head.startsWith('II*\0') || head.startsWith('MM\0*')) return 'tiff';
  if (head.startsWith('%PDF')) return 'pdf';
  if (head.startsWith('PK\u0003\u0004')) return 'zip';
  const text = new TextDecoder().decode(bytes.subarray(0, 2000)).trimStart();
  if (
    /^(?:\uFEFF)?(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg[\s>]/i.test(text)
  )
    return 'svg';
  if (/^<(?:!doctype html|html|head|body|script)/i.test(text)) return 'html';
  return undefined;
}

/** True when the metadata says where the photo was taken. */
function saysWhere(bytes: Buffer): boolean {
  try {
    const tags = ExifReader.load(bytes, { expanded: true });
    if (tags.gps?.Latitude !== undefined || tags.gps?.Longitude !== undefined) return true;
    if (
      tags.exif &&
      Object.keys(tags.exif).some((name) => /^GPS(?:Latitude|Longitude|Dest)/.test(name))
    )
      return true;
    return (
      tags.xmp !== undefined &&
      Object.keys(tags.xmp).some((name) => /^GPS(?:Latitude|Longitude)/.test(name))
    );
  } catch {
    // No metadata, or none that can be read.
    return false;
  }
}

/** The facts of a photo given as bytes. */
export async function factsOf(path: string, bytes: Buffer): Promise<PhotoFacts> {
  const facts: PhotoFacts = {
    path,
    bytes: bytes.length,
    signature: signatureOf(bytes),
    width: 0,
    height: 0,
    broken: undefined,
    hasGps: bytes.length > 0 && saysWhere(bytes),
  };
  if (facts.signature === undefined || !['jpeg', 'png', 'webp', 'avif'].includes(facts.signature))
    return facts;
  try {
    const image = sharp(bytes, { failOn: 'warning', limitInputPixels: false });
    const { width, height } = await image.metadata();
    Object.assign(facts, { width, height });
    if (width * height <= MAX_DECODED_PIXELS) {
      // All of it is decoded; only a thumbnail is kept.
      await image.resize(8, 8, { fit: 'fill' }).raw().toBuffer();
    }
  } catch (error) {
    facts.broken = error instanceof Error ? error.message : String(error);
  }
  return facts;
}

/** The facts of a photo on disk. */
export async function readPhotoFacts(path: string, absolute: string): Promise<PhotoFacts> {
  const { size } = await stat(absolute);
  if (size > MAX_READ_BYTES) {
    return {
      path,
      bytes: size,
      signature: undefined,
      width: 0,
      height: 0,
      broken: undefined,
      hasGps: false,
    };
  }
  return factsOf(path, await readFile(absolute));
}
