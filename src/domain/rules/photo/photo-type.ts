import { USABLE } from './endings.ts';
import type { PhotoFacts, Rule } from '../rule.ts';

export const photoType: Rule<PhotoFacts> = {
  id: 'photo-type',
  what: 'Loại ảnh không dùng được (GIF, BMP, TIFF, SVG, RAW)',
  examples: { in: 'photo', bad: 'so-do.gif', good: 'so-do.png', badPhoto: { signature: 'gif' } },
  check({ path, signature }, report) {
    if (USABLE.test(path) || /\.(heic|heif|svg)$/i.test(path)) return;
    report({
      message: `Ảnh loại ${signature ?? path.replace(/^.*\./, '').toUpperCase()} không dùng được. Hãy mở ảnh và lưu lại thành JPG hoặc PNG.`,
    });
  },
};
