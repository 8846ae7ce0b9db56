import type { Examples } from '../examples.ts';
import type ShareLinks from './ShareLinks.astro';

const decree = {
  citation: 'Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ',
  address: 'https://dan-chu-co-so-uong-bi.example/van-ban/nghi-dinh-59-2023-nd-cp/',
  title: 'Nghị định số 59/2023/NĐ-CP',
};

export const examples = {
  'a document, nobody to write to yet': {
    props: { ...decree, contactEmail: null },
    shows: [
      'Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ.',
      'Gửi qua Zalo',
      'Gửi thư điện tử',
    ],
    lacks: ['Báo lỗi'],
  },
  'with an address for faults': {
    props: { ...decree, contactEmail: 'lien-he@example.vn' },
    shows: ['Báo lỗi ở trang này'],
  },
  'a plan, whose clauses are cited one by one': {
    props: { ...decree, contactEmail: null, clauses: true },
    shows: ['Sao chép lời dẫn'],
  },
} satisfies Examples<typeof ShareLinks>;
