/** Reads the bytes of a text file far enough to tell how it was saved. */

export type Encoding =
  | { kind: 'utf-8' }
  | { kind: 'utf-16' }
  | { kind: 'nul'; offset: number }
  | { kind: 'other'; offset: number };

const UTF16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/** The first byte at which the bytes stop being UTF-8, or -1. */
function firstInvalid(bytes: Uint8Array): number {
  let index = 0;
  while (index < bytes.length) {
    const byte = bytes[index] ?? 0;
    const length =
      byte < 0x80
        ? 1
        : byte >= 0xc2 && byte < 0xe0
          ? 2
          : byte >= 0xe0 && byte < 0xf0
            ? 3
            : byte >= 0xf0 && byte < 0xf5
              ? 4
              : 0;
    if (length === 0 || index + length > bytes.length) return index;
    for (let next = 1; next < length; next += 1) {
      if (((bytes[index + next] ?? 0) & 0xc0) !== 0x80) return index;
    }
    index += length;
  }
  return -1;
}

export function encodingOf(bytes: Uint8Array): Encoding {
  if (UTF16_MARKS.some(([a, b]) => bytes[0] === a && bytes[1] === b)) return { kind: 'utf-16' };
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    // Every second byte empty: UTF-16 without a mark.
    const head = bytes.subarray(0, 200);
    if (head.length > 3 && head.filter((byte) => byte === 0).length > head.length / 4)
      return { kind: 'utf-16' };
    return { kind: 'nul', offset: nul };
  }
  const invalid = firstInvalid(bytes);
  return invalid < 0 ? { kind: 'utf-8' } : { kind: 'other', offset: invalid };
}

/** 1-based line and column of a byte, the column in bytes. */
export function placeOf(bytes: Uint8Array, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let index = 0; index < offset; index += 1) {
    if (bytes[index] === 10) {
      line += 1;
      start = index + 1;
    }
  }
  return { line, column: offset - start + 1 };
}
