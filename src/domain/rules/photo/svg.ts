import type { PhotoFacts, Rule } from '../rule.ts';

export const svgPhoto: Rule<PhotoFacts> = {
  id: 'svg-photo',
  what: 'Ảnh SVG (có thể chứa mã lệnh)',
  examples: { in: 'photo', bad: 'so-do.svg', good: 'so-do.png', badPhoto: { signature: 'svg' } },
  check({ path, signature }, report) {
    if (!/\.svg$/i.test(path) && signature !== 'svg') return;
    report({
      message: 'Ảnh SVG có thể chứa mã lệnh nên không được dùng. Hãy xuất ảnh ra PNG hoặc JPG.',
    });
  },
};
