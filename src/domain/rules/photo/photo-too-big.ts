import type { PhotoFacts, Rule } from '../rule.ts';

const MAX_BYTES = 15_000_000;
const MAX_PIXELS = 50_000_000;
const MAX_SIDE = 16_383;

export const photoTooBig: Rule<PhotoFacts> = {
  id: 'photo-too-big',
  what: 'Ảnh quá lớn (trên 15 MB, 50 triệu điểm ảnh hoặc 16.383 điểm mỗi cạnh)',
  examples: {
    in: 'photo',
    bad: 'toan-canh.jpg (20000 × 3000)',
    good: 'toan-canh.jpg (4000 × 600)',
    badPhoto: { width: 20_000, height: 2000 },
  },
  check({ bytes, width, height }, report) {
    const reasons = [
      bytes > MAX_BYTES ? `nặng ${Math.round(bytes / 1_000_000)} MB (nhiều nhất 15 MB)` : '',
      width * height > MAX_PIXELS
        ? `${Math.round((width * height) / 1_000_000)} triệu điểm ảnh (nhiều nhất 50 triệu)`
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
