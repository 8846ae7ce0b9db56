/** The squares of a QR code as one SVG path, a unit a module. */
import { encode } from 'uqr';

export interface QrCodePath {
  /** Width and height in modules, the quiet zone included. */
  size: number;
  path: string;
}

/** White around the code that the standard asks for, in modules. */
const QUIET_ZONE = 4;

/** The code of an address; runs of a row are drawn as one, which halves the path. */
export function qrCodePath(address: string): QrCodePath {
  const { data, size } = encode(address, { ecc: 'M', border: QUIET_ZONE });
  const path = data
    .flatMap((row, y) => {
      const runs: string[] = [];
      for (let x = 0; x < row.length; x += 1) {
        if (!row[x]) continue;
        let width = 1;
        while (row[x + width]) width += 1;
        runs.push(`M${x} ${y}h${width}v1h-${width}z`);
        x += width;
      }
      return runs;
    })
    .join('');
  return { size, path };
}
