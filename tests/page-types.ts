/** The kinds of pages the site has, with one page of each that has the most on it. */
export interface PageType {
  name: string;
  /** Addresses of this kind. */
  pattern: RegExp;
  example: string;
}

export const PAGE_TYPES: readonly PageType[] = [
  { name: 'home', pattern: /^\/$/, example: '/' },
  { name: 'plans', pattern: /^\/ke-hoach\/$/, example: '/ke-hoach/' },
  { name: 'plan', pattern: /^\/ke-hoach\/\d{4}\/$/, example: '/ke-hoach/2024/' },
  { name: 'documents', pattern: /^\/van-ban\/$/, example: '/van-ban/' },
  {
    name: 'document',
    pattern: /^\/van-ban\/[a-z0-9-]+\/$/,
    example: '/van-ban/luat-thuc-hien-dan-chu-o-co-so/',
  },
  { name: 'units', pattern: /^\/phan-cong\/$/, example: '/phan-cong/' },
  {
    name: 'units by role',
    pattern: /^\/phan-cong\/vai-tro\/[a-z0-9-]+\/$/,
    example: '/phan-cong/vai-tro/chu-tri/',
  },
  {
    name: 'unit',
    pattern: /^\/phan-cong\/(?!vai-tro\/)[a-z0-9-]+\/$/,
    example: '/phan-cong/cac-phong-ban-don-vi/',
  },
  { name: 'milestones', pattern: /^\/moc-thoi-gian\/$/, example: '/moc-thoi-gian/' },
  {
    name: 'stories',
    pattern: /^\/guong-dien-hinh\/((loai|dia-ban)\/[a-z0-9-]+\/)?(trang\/\d+\/)?$/,
    example: '/guong-dien-hinh/',
  },
  {
    name: 'story',
    pattern: /^\/guong-dien-hinh\/(?!(loai|dia-ban|trang)\/)[a-z0-9-]+\/$/,
    example: '/guong-dien-hinh/to-3-chap-khe-nam-khe/',
  },
  { name: 'glossary', pattern: /^\/thuat-ngu\/$/, example: '/thuat-ngu/' },
  { name: 'site map', pattern: /^\/so-do-trang\/$/, example: '/so-do-trang/' },
  { name: 'open data', pattern: /^\/du-lieu\/$/, example: '/du-lieu/' },
  { name: 'changes', pattern: /^\/thay-doi\/$/, example: '/thay-doi/' },
  { name: 'search', pattern: /^\/tim-kiem\/$/, example: '/tim-kiem/' },
  { name: 'not found', pattern: /^\/404\.html$/, example: '/404.html' },
  // Last: a fixed page has any name of its own.
  { name: 'fixed page', pattern: /^\/[a-z0-9-]+\/$/, example: '/gioi-thieu/' },
];

/** The kind of a page by its address; the first pattern that fits. */
export function pageType(address: string): string | undefined {
  return PAGE_TYPES.find(({ pattern }) => pattern.test(address))?.name;
}
