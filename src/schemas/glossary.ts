/** The glossary, also the source of the search's synonyms: `content/thuat-ngu.yml`. */
import { z } from 'zod';
import { clauseRef, text, yesNo } from './fields.ts';

export const glossaryTermSchema = z.strictObject({
  short: text()
    .meta({ title: 'Viết tắt', description: 'Như văn bản viết, ví dụ UBND.' })
    .optional(),
  full: text().meta({ title: 'Dạng đầy đủ', description: 'Ví dụ: Ủy ban nhân dân.' }),
  plain: text().meta({
    title: 'Nghĩa dễ hiểu',
    description: 'Một câu cho người không quen văn bản hành chính.',
  }),
  synonyms: z.array(text()).default([]).meta({
    title: 'Từ người dân hay gõ',
    description: 'Các cách nói khác, để tìm kiếm hiểu, ví dụ "ủy ban".',
  }),
  inNumbersOnly: yesNo().default(false).meta({
    title: 'Chỉ trong số, ký hiệu',
    description: 'true với các chữ chỉ gặp trong số, ký hiệu văn bản, ví dụ NQ, NĐ.',
  }),
  onlyIn: z.array(clauseRef()).optional().meta({
    title: 'Chỉ đánh dấu ở',
    description: 'Khi chữ tắt có nghĩa này chỉ ở vài điều khoản, ví dụ 2024/noi-nhan.',
  }),
});

export const glossarySchema = z.strictObject({
  terms: z
    .array(glossaryTermSchema)
    .meta({ title: 'Thuật ngữ', description: 'Danh sách thuật ngữ.' }),
});
