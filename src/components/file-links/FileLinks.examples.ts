import type { Examples } from '../examples.ts';
import type FileLinks from './FileLinks.astro';

export const examples = {
  'a file whose size is known, and one whose size is not': {
    props: {
      files: [
        {
          href: '/ke-hoach/2024/ke-hoach-2024.pdf',
          name: 'PDF',
          bytes: 123456,
          updated: '2026-11-24',
        },
        { href: '/moc-thoi-gian.ics', name: 'Lịch (.ics)' },
      ],
    },
    shows: ['PDF', 'Lịch (.ics)', '24/11/2026'],
  },
} satisfies Examples<typeof FileLinks>;
