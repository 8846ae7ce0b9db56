/** A fixed page: `content/trang/<address>.mdx`. */
import { z } from 'zod';
import { plainDate, text } from './fields.ts';

export const pageSchema = z.strictObject({
  title: text().meta({ title: 'Tên trang', description: 'Tiêu đề lớn đầu trang.' }),
  summary: text().meta({
    title: 'Tóm tắt',
    description: 'Một câu, hiện dưới tiêu đề và khi tìm kiếm.',
  }),
  updatedOn: plainDate()
    .optional()
    .meta({ title: 'Ngày cập nhật', description: 'Lần sửa trang gần nhất.' }),
});
