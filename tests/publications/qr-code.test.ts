import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrCodePath } from '../../src/publications/qr-code.ts';

test('the path draws every dark module once and no other', async () => {
  const address = 'https://dan-chu-co-so-uong-bi.example/ke-hoach/2024/';
  const { size, path } = qrCodePath(address);
  const drawn = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let column = Number(x); column < Number(x) + Number(width); column += 1) {
      const row = drawn[Number(y)];
      expect(row?.[column]).toBe(false);
      if (row) row[column] = true;
    }
  }
  expect(drawn).toEqual(encode(address, { ecc: 'M', border: 4 }).data);
  expect(path.replace(/M\d+ \d+h\d+v1h-\d+z/g, '')).toBe('');
});
