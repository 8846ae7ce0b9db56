/** Looks at one file of a built site. */
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import sharp from 'sharp';
import { hashOf } from './hash-files.ts';

const PICTURE = /\.(jpe?g|png|webp|avif|gif|tiff?)$/i;
const TEXT = /\.(html|json|xml|csv|ics|svg|txt|md)$/;
const COMPRESSED = /\.(br|gz)$/;
const NOTHING = hashOf('');
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

function compressedFault(bytes: Buffer, original: string, file: string): string | undefined {
  const unpacked = file.endsWith('.br') ? brotliDecompressSync(bytes) : gunzipSync(bytes);
  return existsSync(original) && unpacked.equals(readFileSync(original))
    ? undefined
    : 'is not the compressed form of its file';
}

/** What a check of a site knows of files, by hash. */
export interface Seen {
  /** What was found good before, and is not looked at again. */
  known: ReadonlySet<string>;
  /** Gains what is good. */
  sound: Set<string>;
  /** Of all files of this site, by path. */
  hashes: ReadonlyMap<string, string>;
}

/** What is wrong with the bytes of one file, or undefined. */
export async function faultOf(dist: string, file: string, seen: Seen): Promise<string | undefined> {
  const own = seen.hashes.get(file);
  if (own === NOTHING) return file === '_redirects' ? undefined : 'is empty';
  const isCompressed = COMPRESSED.test(file);
  if (!isCompressed && !TEXT.test(file) && !PICTURE.test(file)) return undefined;
  const plain = file.replace(COMPRESSED, '');
  const hash = [extname(file), own, ...(isCompressed ? [seen.hashes.get(plain)] : [])].join(' ');
  if (seen.known.has(hash)) {
    seen.sound.add(hash);
    return undefined;
  }
  const bytes = readFileSync(join(dist, file));
  const fault = isCompressed
    ? compressedFault(bytes, join(dist, plain), file)
    : PICTURE.test(file)
      ? await pictureFault(bytes)
      : textFault(bytes, file);
  if (fault === undefined) seen.sound.add(hash);
  return fault;
}
