import type { PhotoFacts, Rule } from '../rule.ts';

export const photoEmpty: Rule<PhotoFacts> = {
  id: 'photo-empty',
  what: 'Tệp ảnh trống (0 byte)',
  examples: {
    in: 'photo',
    bad: 'duong-moi.jpg (0 byte)',
    good: 'duong-moi.jpg',
    badPhoto: { bytes: 0, signature: undefined, broken: 'empty' },
  },
  check({ bytes }, report) {
    if (bytes > 0) return;
    report({
      message:
        'Tệp ảnh trống (0 byte): lúc chép bị đứt hoặc đĩa đầy. Hãy chép lại ảnh từ máy ảnh hoặc điện thoại.',
    });
  },
};
