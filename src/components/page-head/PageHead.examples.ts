import type { Examples } from '../examples.ts';
import type PageHead from './PageHead.astro';

export const examples = {
  'a title alone': { props: { title: 'Thuật ngữ' }, shows: ['Trang chủ', 'Thuật ngữ'] },
  'with all lines': {
    props: {
      title: 'Nghị quyết của thành phố Uông Bí',
      lede: 'Một câu dẫn.',
      eyebrow: 'Hội đồng nhân dân',
      breadcrumb: [{ href: '/van-ban/', text: 'Căn cứ pháp lý' }],
      keepTogether: ['Uông Bí', 'thành phố'],
    },
    shows: [
      'Căn cứ pháp lý',
      'Hội đồng nhân dân',
      'Nghị quyết của thành phố Uông Bí',
      'Một câu dẫn.',
    ],
  },
} satisfies Examples<typeof PageHead>;
