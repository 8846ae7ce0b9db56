import type { Examples } from '../examples.ts';
import type FileLinks from './FileLinks.astro';

export const examples = {
<<<<<<< HEAD
  'kind, size and date': {
=======
  'a file whose size is known, and one whose size is not': {
>>>>>>> main
    props: {
      files: [
        {
          href: '/ke-hoach/2024/ke-hoach-2024.pdf',
<<<<<<< HEAD
          name: 'Tải bản PDF để in',
          bytes: 146_248,
          updated: '2026-11-24',
        },
      ],
    },
    shows: ['Tải bản PDF để in', '143 KB, Cập nhật 24/11/2026'],
  },
  'a small file without date': {
    props: { files: [{ href: '/moc-thoi-gian.ics', name: 'Tải lịch (.ics)', bytes: 300 }] },
    shows: ['Tải lịch (.ics)', '1 KB'],
    lacks: ['Cập nhật'],
=======
          name: 'PDF',
          bytes: 123456,
          updated: '2026-11-24',
        },
        { href: '/moc-thoi-gian.ics', name: 'Lịch (.ics)' },
      ],
    },
    shows: ['PDF', 'Lịch (.ics)', '24/11/2026'],
>>>>>>> main
  },
} satisfies Examples<typeof FileLinks>;
