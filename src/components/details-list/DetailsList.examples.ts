import type { Examples } from '../examples.ts';
import type DetailsList from './DetailsList.astro';

export const examples = {
  'known, linked, unknown, with a remark': {
    props: {
      details: [
        { name: 'Loại', value: 'Luật' },
        { name: 'Bản chính thức', value: 'Công báo', href: 'https://congbao.example/1' },
        { name: 'Ngày ban hành', value: null },
        {
          name: 'Số',
          value: null,
          unknown: 'bản nhận được không ghi',
          note: 'Đã tìm, không thấy.',
        },
      ],
    },
    shows: ['Luật', 'Công báo', 'chưa rõ', 'bản nhận được không ghi', 'Đã tìm, không thấy.'],
  },
} satisfies Examples<typeof DetailsList>;
