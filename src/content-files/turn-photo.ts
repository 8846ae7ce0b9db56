/**
 * Turns a photo that lies on its side and leaves it to the viewer to set it upright (EXIF orientation):
 * some programs do not, and then an officer sees another picture than the readers.
 */
import sharp from 'sharp';

/** The photo upright and without metadata, or undefined when it is upright already or cannot be read. */
export async function turnPhoto(
  bytes: Buffer,
): Promise<{ bytes: Buffer; degrees: number } | undefined> {
  try {
    const image = sharp(bytes, { failOn: 'warning' });
    const { format, orientation = 1 } = await image.metadata();
    if (orientation <= 1) return undefined;
    const turned = image.autoOrient().keepIccProfile();
    const made =
      format === 'png'
        ? turned.png({ compressionLevel: 9 })
        : format === 'webp'
          ? turned.webp({ lossless: true })
          : format === 'jpeg'
            ? // Not to be told from the original by eye; at 100 a photo of a phone would pass the limit in size.
              turned.jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
            : undefined;
    if (!made) return undefined;
    const degrees = [0, 0, 0, 180, 180, 90, 90, 270, 270][orientation] ?? 0;
    return { bytes: await made.toBuffer(), degrees };
  } catch {
    // A broken photo has a rule of its own.
    return undefined;
  }
}
