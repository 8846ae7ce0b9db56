import type { PhotoFacts, Rule } from '../rule.ts';

export const photoGps: Rule<PhotoFacts> = {
  id: 'photo-gps',
  what: 'Ảnh ghi kèm vị trí chụp (GPS)',
  examples: {
    in: 'photo',
    bad: 'duong-moi.jpg (có GPS)',
    good: 'duong-moi.jpg',
    badPhoto: { hasGps: true },
  },
  check({ hasGps }, report) {
    if (!hasGps) return;
    report({
      message:
        'Ảnh ghi kèm vị trí chụp (GPS), có thể lộ nhà của người trong ảnh. Hãy chạy npm run validate -- --fix để xóa vị trí (ảnh giữ nguyên).',
      repair: { kind: 'strip-metadata' },
    });
  },
};
