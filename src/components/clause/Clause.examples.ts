import { bare, bullet, section } from '../example-site.ts';
import type { Examples } from '../examples.ts';
import type Clause from './Clause.astro';

export const examples = {
  'a clause with all that can belong to it': {
    props: { clause: bullet },
    shows: [
      'gạch 1',
      'Báo cáo UBND thành phố trước ngày 25/5 theo Nghị quyết số 1/NQ-HĐND của của thành phố.',
      'có lẽ là “của”',
      'Lý do: một chữ thừa.',
      'Phòng Mẫu: báo cáo (đơn vị do ban biên tập suy ra)',
      'trước ngày 25/5/2024',
      '1/NQ-HĐND',
      'Tổ Mẫu mở rộng đường',
      'Sao chép liên kết',
    ],
  },
  'a clause with nothing but its words': {
    props: { clause: bare },
    shows: ['đoạn 1', 'Lời của một đoạn.', 'Sao chép liên kết'],
    lacks: ['Dẫn', 'Ghi chú biên tập'],
  },
  'a heading, whose label stands in its words': {
    props: { clause: section, as: 'h3' },
    shows: ['4. Công tác kiểm tra'],
  },
} satisfies Examples<typeof Clause>;
