/**
 * Takes the metadata out of a photo without touching a pixel: in a JPEG the segments that hold it are
 * cut out, and a minimal EXIF keeps the orientation, without which the photo would lie on its side.
 * Other formats are lossless or rare; they go through sharp at the highest quality.
 */
import sharp from 'sharp';

/** EXIF with the orientation and nothing else. */
function orientationSegment(orientation: number): Buffer {
  const tiff = Buffer.from('4d4d002a00000008000101120003000000010000000000000000', 'hex');
  tiff.writeUInt16BE(orientation, 18);
  const data = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

/** A JPEG without APP1 (EXIF, XMP), APP13 (IPTC) and comments; undefined when it is no sound JPEG. */
export function stripJpeg(bytes: Buffer, orientation: number): Buffer | undefined {
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

/** The photo without metadata, or undefined when that cannot be done without loss. */
export async function stripMetadata(bytes: Buffer): Promise<Buffer | undefined> {
  const image = sharp(bytes, { failOn: 'warning' });
  const { format, orientation = 1 } = await image.metadata();
  if (format === 'jpeg') return stripJpeg(bytes, orientation);
  if (format === 'png') return image.autoOrient().png({ compressionLevel: 9 }).toBuffer();
  if (format === 'webp') return image.autoOrient().webp({ quality: 95 }).toBuffer();
  return undefined;
}
