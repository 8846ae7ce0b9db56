/** What changed on the site, and why: `content/thay-doi.yml`. Withdrawn stories are listed by themselves. */
import { z } from 'zod';
import { clauseRef, oneOf, plainDate, slugRef, text } from './fields.ts';

export const CHANGE_KINDS = ['thêm', 'sửa', 'gỡ', 'đổi địa chỉ'] as const;

export const changeSchema = z.strictObject({
  on: plainDate().meta({ title: 'Ngày', description: 'Ngày thay đổi lên trang.' }),
  kind: oneOf(CHANGE_KINDS).meta({
    title: 'Loại',
    description:
      'thêm: có nội dung mới · sửa: chữa điều đã đăng · gỡ: bỏ khỏi trang · đổi địa chỉ.',
  }),
  what: text().meta({
    title: 'Điều thay đổi',
    description:
      'Một câu: cái gì đã khác trước, ví dụ "Sửa ngày ban hành của Nghị quyết số 213/NQ-HĐND".',
  }),
  why: text().meta({
    title: 'Lý do',
    description: 'Một câu: vì sao, theo nguồn nào. Không nêu tên người dân.',
  }),
  clauses: z.array(clauseRef()).default([]).meta({
    title: 'Điều khoản liên quan',
    description: 'Mã điều khoản, ví dụ 2024/II.4.g3.',
  }),
  documents: z.array(slugRef('văn bản')).default([]).meta({
    title: 'Văn bản liên quan',
    description: 'Mã văn bản trong thư mục van-ban.',
  }),
  stories: z.array(slugRef('gương điển hình')).default([]).meta({
    title: 'Bài liên quan',
    description: 'Mã bài trong thư mục guong-dien-hinh.',
  }),
});

export const changesSchema = z.strictObject({
  changes: z
    .array(changeSchema)
    .meta({ title: 'Thay đổi', description: 'Mỗi mục một thay đổi, mới nhất để đầu.' }),
});
