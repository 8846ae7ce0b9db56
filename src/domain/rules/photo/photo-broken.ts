import { USABLE } from './endings.ts';
import type { PhotoFacts, Rule } from '../rule.ts';

export const photoBroken: Rule<PhotoFacts> = {
  id: 'photo-broken',
  what: 'Ảnh hỏng hoặc bị cắt cụt',
  examples: {
    in: 'photo',
    bad: 'duong-moi.jpg (tải dở)',
    good: 'duong-moi.jpg',
    badPhoto: { broken: 'VipsJpeg: premature end of JPEG image' },
  },
  check({ broken, bytes, signature, path }, report) {
    if (
      broken === undefined ||
      bytes === 0 ||
      signature === undefined ||
      signature === 'heic' ||
      signature === 'svg'
    )
      return;
    if (!USABLE.test(path)) return;
    report({
      message: `Ảnh hỏng${/premature|truncat|end of/i.test(broken) ? ', thiếu phần cuối (tải hoặc chép chưa xong)' : ''}. Hãy chép lại ảnh từ máy ảnh hoặc điện thoại.`,
    });
  },
};
