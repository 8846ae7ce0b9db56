import type { Examples } from '../examples.ts';
import type Anh from './Anh.astro';

export const examples = {
  'a photo with a caption': {
    props: { chuThich: 'Đường mới của tổ.', nguoiChup: 'Trung tâm' },
    slot: '<img src="/duong-moi.webp" alt="Con đường bê tông giữa hai dãy nhà" />',
    shows: ['Đường mới của tổ.', 'Ảnh: Trung tâm'],
  },
} satisfies Examples<typeof Anh>;
