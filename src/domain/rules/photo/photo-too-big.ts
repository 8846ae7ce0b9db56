import type { PhotoFacts, Rule } from '../rule.ts';

/** Ours: a phone's photo fits, and everyone who fetches the content fetches every photo. */
const MAX_BYTES = 15_000_000;
/** Ours: the whole sensor of a phone fits (8160 × 6120), and takes 150 MB while it is decoded. */
const MAX_PIXELS = 50_000_000;
/** The longest side of a WebP, which the site makes of every photo: fourteen bits (RFC 6386, 9.1). */
const MAX_SIDE = 16_383;

const BYTES = `${MAX_BYTES / 1_000_000} MB`;
const PIXELS = `${MAX_PIXELS / 1_000_000} triệu`;

export const photoTooBig: Rule<PhotoFacts> = {
  id: 'photo-too-big',
  what: `Ảnh quá lớn (trên ${BYTES}, ${PIXELS} điểm ảnh hoặc ${MAX_SIDE.toLocaleString('vi')} điểm mỗi cạnh)`,
  examples: {
    in: 'photo',
    bad: 'toan-canh.jpg (20000 × 3000)',
    good: 'toan-canh.jpg (4000 × 600)',
    badPhoto: { width: 20_000, height: 2000 },
  },
  check({ bytes, width, height }, report) {
    const reasons = [
      bytes > MAX_BYTES ? `nặng ${Math.round(bytes / 1_000_000)} MB (nhiều nhất ${BYTES})` : '',
      width * height > MAX_PIXELS
        ? `${Math.round((width * height) / 1_000_000)} triệu điểm ảnh (nhiều nhất ${PIXELS})`
        : '',
      Math.max(width, height) > MAX_SIDE
        ? `cạnh dài ${Math.max(width, height)} điểm ảnh (nhiều nhất ${MAX_SIDE})`
        : '',
    ].filter((reason) => reason !== '');
    if (reasons.length === 0) return;
    report({
      message: `Ảnh quá lớn: ${reasons.join('; ')}. Hãy thu nhỏ ảnh còn khoảng 2000–4000 điểm ảnh chiều rộng rồi lưu lại.`,
    });
  },
};
