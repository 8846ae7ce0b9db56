import { ENDINGS, USABLE } from './endings.ts';
import type { PhotoFacts, Rule } from '../rule.ts';

export const photoSignature: Rule<PhotoFacts> = {
  id: 'photo-wrong-signature',
  what: 'Đuôi tệp ảnh không đúng với nội dung',
  examples: {
    in: 'photo',
    bad: 'duong-moi.jpg (thật ra là PNG)',
    good: 'duong-moi.png',
    badPhoto: { signature: 'png' },
  },
  check({ path, signature, bytes }, report) {
    if (bytes === 0 || signature === 'heic' || signature === 'svg' || !USABLE.test(path)) return;
    const ending = /[^.]*$/.exec(path)?.[0] ?? '';
    const right = ENDINGS[signature ?? ''];
    if (right?.includes(ending.toLowerCase())) return;
    const to = right && path.replace(/[^.]*$/, right[0] ?? '');
    const name = to?.replace(/^.*\//, '');
    report({
      ...(to && name ? { fix: name, repair: { kind: 'rename', from: path, to } } : {}),
      message: right
        ? `Tệp có đuôi .${ending} nhưng thật ra là ảnh ${signature?.toUpperCase()}. Hãy đổi tên tệp thành ${name} (và tên trong mục photos), hoặc mở ảnh và lưu lại thành ${ending.toUpperCase()}.`
        : `Tệp có đuôi .${ending} nhưng không phải ảnh${signature ? ` (là ${signature})` : ''}. Hãy mở tệp gốc và lưu lại thành JPG hoặc PNG.`,
    });
  },
};
