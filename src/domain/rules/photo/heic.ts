import { usableName } from './endings.ts';
import type { PhotoFacts, Rule } from '../rule.ts';

export const heicPhoto: Rule<PhotoFacts> = {
  id: 'photo-heic',
  what: 'Ảnh HEIC của iPhone',
  examples: {
    in: 'photo',
    bad: 'IMG_0001.HEIC',
    good: 'duong-moi.jpg',
    badPhoto: { signature: 'heic' },
  },
  check({ path, signature }, report) {
    if (!/\.(heic|heif)$/i.test(path) && signature !== 'heic') return;
    report({
      message: `Ảnh HEIC của iPhone, trình duyệt không mở được. Hãy chuyển sang JPG: trên máy Mac mở bằng Preview › File › Export › JPEG; trên Windows mở bằng Photos › Save as › .jpg; trên iPhone: Cài đặt › Camera › Định dạng › Tương thích nhất, rồi chụp hoặc gửi lại. Có ảnh JPG rồi thì xóa tệp HEIC này và ghi tên mới trong mục photos: ${usableName(path)}.`,
    });
  },
};
