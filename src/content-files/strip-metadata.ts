/**
 * Takes the metadata out of a photo without touching a pixel: the parts of the file that hold it are cut
 * out, and a minimal EXIF keeps the orientation, without which the photo would lie on its side.
 * Which formats can be stripped stands in domain/rules/photo/photo-gps.ts.
 */
import { crc32 } from 'node:zlib';
import sharp from 'sharp';

/** EXIF with the orientation and nothing else, as a TIFF. */
function orientationTiff(orientation: number): Buffer {
  const tiff = Buffer.from('4d4d002a00000008000101120003000000010000000000000000', 'hex');
  tiff.writeUInt16BE(orientation, 18);
  return tiff;
}

/** The same as a segment of a JPEG. */
function orientationSegment(orientation: number): Buffer {
  const data = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), orientationTiff(orientation)]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

/** A JPEG without APP1 (EXIF, XMP), APP13 (IPTC) and comments; undefined when it is no sound JPEG. */
function stripJpeg(bytes: Buffer, orientation: number): Buffer | undefined {
  const parts: Buffer[] = [bytes.subarray(0, 2)];
  if (orientation > 1) parts.push(orientationSegment(orientation));
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    // The picture itself: from here on nothing is looked at.
    if (marker === 0xda) {
      parts.push(bytes.subarray(at));
      return Buffer.concat(parts);
    }
    const length = bytes.readUInt16BE(at + 2);
    if (![0xe1, 0xed, 0xfe].includes(marker)) parts.push(bytes.subarray(at, at + 2 + length));
    at += 2 + length;
  }
  return undefined;
}

/** One chunk of a PNG: length, name, data, checksum. */
function pngChunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}

/**
 * A PNG without its EXIF, texts (XMP stands in one) and time; undefined when it is no sound PNG.
 * Source: PNG Specification, third edition, 11.3: the ancillary chunks; eXIf stands before IDAT.
 */
function stripPng(bytes: Buffer, orientation: number): Buffer | undefined {
  const parts: Buffer[] = [bytes.subarray(0, 8)];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const name = bytes.toString('latin1', at + 4, at + 8);
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) return undefined;
    if (!['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME'].includes(name))
      parts.push(bytes.subarray(at, end));
    if (name === 'IHDR' && orientation > 1)
      parts.push(pngChunk('eXIf', orientationTiff(orientation)));
    if (name === 'IEND') return Buffer.concat(parts);
    at = end;
  }
  return undefined;
}

/** One chunk of a RIFF file: its name, its length, its bytes, filled up to an even number. */
function riffChunk(name: string, data: Buffer): Buffer {
  const head = Buffer.from(`${name}\0\0\0\0`, 'latin1');
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}

/**
 * A WebP without its EXIF and XMP chunks; undefined when it is no sound WebP.
 * Source: RFC 9649, 2.7: chunks, and the flags of VP8X that announce them.
 */
function stripWebp(bytes: Buffer, orientation: number): Buffer | undefined {
  const chunks: Buffer[] = [];
  let at = 12;
  while (at + 8 <= bytes.length) {
    const name = bytes.toString('latin1', at, at + 4);
    const end = at + 8 + bytes.readUInt32LE(at + 4);
    if (end > bytes.length) return undefined;
    const data = Buffer.from(bytes.subarray(at + 8, end));
    if (name === 'VP8X') data[0] = ((data[0] ?? 0) & ~0x0c) | (orientation > 1 ? 0x08 : 0);
    if (name !== 'EXIF' && name !== 'XMP ') chunks.push(riffChunk(name, data));
    at = end + (end % 2);
  }
  if (orientation > 1) chunks.push(riffChunk('EXIF', orientationTiff(orientation)));
  return riffChunk('RIFF', Buffer.concat([Buffer.from('WEBP', 'latin1'), ...chunks]));
}

/** The photo without metadata, or undefined when that cannot be done without loss. */
export async function stripMetadata(bytes: Buffer): Promise<Buffer | undefined> {
  const { format, orientation = 1 } = await sharp(bytes, { failOn: 'warning' }).metadata();
  if (format === 'jpeg') return stripJpeg(bytes, orientation);
  if (format === 'png') return stripPng(bytes, orientation);
  if (format === 'webp') return stripWebp(bytes, orientation);
  return undefined;
}
