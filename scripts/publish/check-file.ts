/** Looks at one file of a built site. */
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import sharp from 'sharp';
import { hashOf } from './caches.ts';

const PICTURE = /\.(jpe?g|png|webp|avif|gif|tiff?)$/i;
const TEXT = /\.(html|json|xml|csv|ics|svg|txt|md)$/;
const COMPRESSED = /\.(br|gz)$/;
const decoder = new TextDecoder('utf-8', { fatal: true });

function textFault(bytes: Buffer, file: string): string | undefined {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return 'is not UTF-8';
  }
  if (text.includes('\uFFFD')) return 'holds a character that was lost (U+FFFD)';
  if (file.endsWith('.html') && !text.trimEnd().endsWith('</html>')) return 'ends too early';
  if (file.endsWith('.json')) JSON.parse(text);
  return undefined;
}

async function pictureFault(bytes: Buffer): Promise<string | undefined> {
  const picture = sharp(bytes, { failOn: 'warning' });
  const { exif, xmp, iptc } = await picture.metadata();
  const found = Object.entries({ exif, xmp, iptc }).filter(([, value]) => value);
  if (found.length > 0) return `tells where or how it was made (${found.map(([k]) => k).join()})`;
  // Read to the end.
  await picture.raw().toBuffer();
  return undefined;
}

function compressedFault(bytes: Buffer, plain: Buffer | undefined, file: string) {
  const unpacked = file.endsWith('.br') ? brotliDecompressSync(bytes) : gunzipSync(bytes);
  return plain && unpacked.equals(plain) ? undefined : 'is not the compressed form of its file';
}

/**
 * What is wrong with the bytes of one file, or undefined.
 * @param known what was found good before, by hash, and is not looked at again
 * @param sound gains the hash of what is good
 */
export async function faultOf(
  dist: string,
  file: string,
  known: ReadonlySet<string>,
  sound: Set<string>,
): Promise<string | undefined> {
  const bytes = readFileSync(join(dist, file));
  if (bytes.length === 0) return file === '_redirects' ? undefined : 'is empty';
  const original = join(dist, file.replace(COMPRESSED, ''));
  const isCompressed = COMPRESSED.test(file);
  const plain = isCompressed && existsSync(original) ? readFileSync(original) : undefined;
  if (!isCompressed && !TEXT.test(file) && !PICTURE.test(file)) return undefined;
  const hash = [extname(file), hashOf(bytes), ...(plain ? [hashOf(plain)] : [])].join(' ');
  const fault = known.has(hash)
    ? undefined
    : isCompressed
      ? compressedFault(bytes, plain, file)
      : PICTURE.test(file)
        ? await pictureFault(bytes)
        : textFault(bytes, file);
  if (fault === undefined) sound.add(hash);
  return fault;
}
