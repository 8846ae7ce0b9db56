import type { Examples } from '../examples.ts';
import type Breadcrumb from './Breadcrumb.astro';

export const examples = {
  'a page below the home page': { props: { items: [] }, shows: ['Trang chủ'] },
  'a page inside a list': {
    props: { items: [{ href: '/van-ban/', text: 'Căn cứ pháp lý' }] },
    shows: ['Trang chủ', 'Căn cứ pháp lý'],
  },
} satisfies Examples<typeof Breadcrumb>;
