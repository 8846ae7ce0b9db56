import type { PhotoFacts, Rule } from '../rule.ts';

const ENDINGS: Readonly<Record<string, RegExp>> = {
  jpeg: /\.jpe?g$/i,
  png: /\.png$/i,
  webp: /\.webp$/i,
  avif: /\.avif$/i,
};

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
    if (
      bytes === 0 ||
      signature === 'heic' ||
      signature === 'svg' ||
      !/\.(jpe?g|png|webp|avif)$/i.test(path)
    )
      return;
    if (signature !== undefined && ENDINGS[signature]?.test(path)) return;
    const ending = /[^.]*$/.exec(path)?.[0] ?? '';
    const right =
      signature !== undefined && signature in ENDINGS
        ? signature === 'jpeg'
          ? 'jpg'
          : signature
        : undefined;
    report({
      message: right
        ? `Tệp có đuôi .${ending} nhưng thật ra là ảnh ${signature?.toUpperCase()}. Hãy đổi đuôi thành .${right}, hoặc mở ảnh và lưu lại thành ${ending.toUpperCase()}.`
        : `Tệp có đuôi .${ending} nhưng không phải ảnh${signature ? ` (là ${signature})` : ''}. Hãy mở tệp gốc và lưu lại thành JPG hoặc PNG.`,
    });
  },
};
