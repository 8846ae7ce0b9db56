import type { FileBytes, Rule } from '../rule.ts';
import { encodingOf } from './encoding.ts';

export const utf16: Rule<FileBytes> = {
  id: 'utf-16',
  what: 'Tệp lưu kiểu UTF-16 ("Unicode" của Notepad cũ)',
  examples: {
    in: 'file',
    bad: 'tệp lưu kiểu Unicode (UTF-16)',
    good: 'tệp lưu kiểu UTF-8',
    badBytes: [0xff, 0xfe, 0x2d, 0, 0x2d, 0],
  },
  check({ bytes }, report) {
    if (encodingOf(bytes).kind !== 'utf-16') return;
    report({
      line: 1,
      column: 1,
      message:
        'Tệp được lưu kiểu UTF-16, trang không đọc được. Mở tệp bằng Notepad hoặc VS Code, chọn "Lưu thành…" (Save As), ở ô Mã hóa (Encoding) chọn UTF-8.',
    });
  },
};
