import type { FileBytes, Rule } from '../rule.ts';
import { encodingOf, placeOf } from './encoding.ts';

export const nulByte: Rule<FileBytes> = {
  id: 'nul-byte',
  what: 'Tệp có ký tự rỗng (NUL), thường do tệp hỏng',
  examples: {
    in: 'file',
    bad: 'tệp có byte 0',
    good: 'tệp chữ thường',
    badBytes: [...new TextEncoder().encode('---\ntitle: Một bài nào đó\nsummary: a'), 0, 0x0a],
  },
  check({ bytes }, report) {
    const encoding = encodingOf(bytes);
    if (encoding.kind !== 'nul') return;
    report({
      ...placeOf(bytes, encoding.offset),
      message:
        'Tệp có ký tự rỗng (NUL) ở đây: tệp bị hỏng hoặc không phải tệp chữ. Hãy lấy lại bản lưu, hoặc xóa chỗ đó và gõ lại.',
    });
  },
};
