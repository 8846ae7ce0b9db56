/** Editorial notes on the words of a plan: `content/ke-hoach/<year>/dinh-chinh.yml`. */
import { z } from 'zod';
import { clauseRef, oneOf, text } from './fields.ts';

/** Kinds of remark; the words are those of tests/fixtures/facts/sic-notes.json, in Vietnamese. */
export const ERRATUM_KINDS = [
  'số hiệu',
  'tên văn bản',
  'lặp từ',
  'thừa từ',
  'thiếu từ',
  'sai từ',
  'sai chính tả',
  'viết hoa',
  'dấu phẩy',
  'khoảng cách',
  'kiểu đặt dấu',
  'thiếu phụ lục',
] as const;

export const erratumSchema = z.strictObject({
  clause: clauseRef().meta({
    title: 'Điều khoản',
    description: 'Nơi có chữ cần ghi chú, ví dụ 2024/IV.2.g2.',
  }),
  asWritten: text().meta({
    title: 'Văn bản ghi',
    description: 'Chép đúng từng chữ như bản nhận được.',
  }),
  meant: text().nullable().meta({
    title: 'Có lẽ là',
    description: 'Cách viết có lẽ đúng; để null nếu không thể biết.',
  }),
  kind: oneOf(ERRATUM_KINDS).meta({ title: 'Loại', description: 'Loại sai sót.' }),
  confidence: oneOf(['cao', 'trung bình', 'thấp', 'chính tả']).meta({
    title: 'Độ chắc chắn',
    description: '"chính tả" là hai cách viết đều gặp.',
  }),
  note: text()
    .nullable()
    .meta({ title: 'Lý do', description: 'Vì sao nghĩ như vậy; để null nếu tự rõ.' }),
});

export const errataSchema = z.strictObject({
  notes: z
    .array(erratumSchema)
    .meta({ title: 'Ghi chú', description: 'Danh sách ghi chú biên tập.' }),
});
