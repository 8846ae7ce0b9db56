import type { FileBytes, Rule } from '../rule.ts';
import { encodingOf, placeOf } from './encoding.ts';

export const notUtf8: Rule<FileBytes> = {
  id: 'not-utf-8',
  what: 'Tệp lưu bằng bảng mã cũ (Windows-1258, TCVN3, VNI)',
  examples: {
    in: 'file',
    bad: 'tệp lưu kiểu ANSI (Windows-1258)',
    good: 'tệp lưu kiểu UTF-8',
    badBytes: [0x2d, 0x2d, 0x2d, 0x0a, 0xd0, 0x41],
  },
  check({ bytes }, report) {
    const encoding = encodingOf(bytes);
    if (encoding.kind !== 'other') return;
    report({
      ...placeOf(bytes, encoding.offset),
      message:
        'Tệp không lưu bằng bảng mã UTF-8 (có thể là Windows-1258, TCVN3 hoặc VNI), chữ có dấu sẽ hỏng. Mở tệp bằng phần mềm đã soạn nó, chọn "Lưu thành…" (Save As), ở ô Mã hóa (Encoding) chọn UTF-8. Lưu xong mà thấy dấu ? ở chỗ của chữ có dấu thì chữ đã mất: hãy chép lại từ bản gốc.',
    });
  },
};
