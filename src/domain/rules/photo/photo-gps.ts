import type { PhotoFacts, Rule } from '../rule.ts';

/** Formats from which --fix takes the metadata without loss: content-files/strip-metadata.ts. */
const STRIPPED = ['jpeg', 'png', 'webp'];

export const photoGps: Rule<PhotoFacts> = {
  id: 'photo-gps',
  what: 'Ảnh ghi kèm vị trí chụp (GPS)',
  examples: {
    in: 'photo',
    bad: 'duong-moi.jpg (có GPS)',
    good: 'duong-moi.jpg',
    badPhoto: { hasGps: true },
  },
  check({ hasGps, signature = '' }, report) {
    if (!hasGps) return;
    const seen = 'Ảnh ghi kèm vị trí chụp (GPS), có thể lộ nhà của người trong ảnh.';
    if (STRIPPED.includes(signature)) {
      report({
        message: `${seen} Hãy chạy npm run validate -- --fix để xóa vị trí (ảnh giữ nguyên).`,
        repair: { kind: 'strip-metadata' },
      });
    } else {
      report({
        message: `${seen} Máy không xóa được vị trí khỏi loại ảnh này: hãy mở ảnh, lưu lại thành JPG, rồi kiểm tra lại.`,
      });
    }
  },
};
