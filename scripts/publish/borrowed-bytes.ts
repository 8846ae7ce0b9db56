/** Reads many files one after the other. */
import { closeSync, openSync, readSync } from 'node:fs';

/** Grows to the longest file. New memory for each of ten thousand files takes longer than reading them. */
let buffer = Buffer.allocUnsafeSlow(1024 * 1024);

/**
 * The bytes of a file, on loan: the next call overwrites them.
 * @throws as `readFileSync` does
 */
export function borrowBytes(file: string): Buffer {
  const descriptor = openSync(file, 'r');
  try {
    let length = 0;
    for (;;) {
      const read = readSync(descriptor, buffer, length, buffer.length - length, null);
      length += read;
      if (read === 0) return buffer.subarray(0, length);
      if (length === buffer.length) buffer = Buffer.concat([buffer], 2 * length);
    }
  } finally {
    closeSync(descriptor);
  }
}
