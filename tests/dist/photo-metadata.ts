/** Photos that tell where, when and by whom they were taken, and everything that can find it in a file. */
import exifr from 'exifr';
import ExifReader from 'exifreader';
import sharp from 'sharp';

/** Stands in every kind of metadata of the planted photos, and nowhere else. */
export const SECRET = 'DIEN-THOAI-CUA-NGUOI-CHUP';

const XMP = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><rdf:Seq><rdf:li>${SECRET}</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

/** A segment of a JPEG. */
function segment(marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

/** IPTC as Photoshop writes it: the by-line, in a resource of its own. */
function iptcSegment(): Buffer {
  const name = Buffer.from(SECRET);
  const line = Buffer.concat([Buffer.from([0x1c, 2, 80, 0, name.length]), name]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(line.length);
  const padding = Buffer.alloc(line.length % 2);
  const head = Buffer.from('Photoshop 3.0\0' + '8BIM\x04\x04\0\0', 'latin1');
  return segment(0xed, Buffer.concat([head, size, line, padding]));
}

/** A photo as a phone takes it, 1800 pixels wide, with EXIF, the place, XMP, and in a JPEG IPTC and a comment. */
export async function tellingPhoto(
  format: 'jpeg' | 'png' | 'webp',
  background = { r: 60, g: 120, b: 90 },
): Promise<Buffer> {
  const picture = await sharp({ create: { width: 1800, height: 1350, channels: 3, background } })
    .toFormat(format)
    .withExif({
      IFD0: { Artist: SECRET, Model: SECRET },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 2/1 0/1', GPSLongitude: '106/1 46/1 0/1' },
    })
    .withXmp(XMP)
    .toBuffer();
  if (format !== 'jpeg') return picture;
  const comment = segment(0xfe, Buffer.from(SECRET));
  return Buffer.concat([picture.subarray(0, 2), iptcSegment(), comment, picture.subarray(2)]);
}

/** What stands at the head of a kind of metadata, whatever its contents. */
const MARKS: Record<string, string> = {
  exif: 'Exif\0\0',
  xmp: '<x:xmpmeta',
  'xmp packet': '<?xpacket',
  'extended xmp': 'http://ns.adobe.com/',
  photoshop: '8BIM',
  'the secret': SECRET,
};
const PNG_TEXTS = ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME'];
const WEBP_CHUNKS = ['EXIF', 'XMP '];

/** Names of the chunks of a PNG, which a search for four letters would find in pixels too. */
function* pngChunks(bytes: Buffer): Generator<string> {
  for (let at = 8; at + 8 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    yield bytes.toString('latin1', at + 4, at + 8);
  }
}
function* webpChunks(bytes: Buffer): Generator<string> {
  for (let at = 12; at + 8 <= bytes.length;) {
    const size = bytes.readUInt32LE(at + 4);
    yield bytes.toString('latin1', at, at + 4);
    at += 8 + size + (size % 2);
  }
}

/** What four readers, each for itself, find told by a picture: two libraries, sharp, and the bytes as they are. */
export async function metadataOf(bytes: Buffer): Promise<string[]> {
  const { exif, xmp, iptc, comments, format } = await sharp(bytes).metadata();
  const bySharp = Object.entries({ exif, xmp, iptc, comments }).filter(([, value]) => value);
  const told = ['exif', 'gps', 'xmp', 'iptc', 'photoshop', 'makerNotes', 'pngText', 'mpf'] as const;
  const tags = ExifReader.load(bytes, { expanded: true });
  // The EXIF of a plain picture may hold what its pixels say too; anything more is told.
  const byExifReader = told.filter((group) => tags[group]);
  const readable = format === 'jpeg' || format === 'png' || format === 'heif';
  const options = {
    tiff: true,
    xmp: true,
    iptc: true,
    gps: true,
    icc: false,
    jfif: false,
    ihdr: false,
  };
  const byExifr = readable ? await exifr.parse(bytes, options).catch(() => undefined) : undefined;
  const chunks =
    format === 'png' ? [...pngChunks(bytes)] : format === 'webp' ? [...webpChunks(bytes)] : [];
  return [
    ...bySharp.map(([name]) => `sharp: ${name}`),
    ...byExifReader.map((name) => `exifreader: ${name}`),
    ...Object.keys((byExifr as object | undefined) ?? {}).map((name) => `exifr: ${name}`),
    ...Object.entries(MARKS)
      .filter(([, mark]) => bytes.includes(mark, 0, 'latin1'))
      .map(([name]) => `bytes: ${name}`),
    ...chunks
      .filter((name) => [...PNG_TEXTS, ...WEBP_CHUNKS].includes(name))
      .map((name) => `chunk: ${name}`),
  ];
}
