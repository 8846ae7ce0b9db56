/** Every address of the site is made here (contract 1, src/CONTRACTS.md); nowhere else stands a path. */

/** What follows a list's address for one of its pages: nothing for the first. */
const pagePath = (page: number) => (page === 1 ? '' : `trang/${page}/`);

/**
 * An address as it is written outside the site.
 * @param siteAddress "https://vi-du.vn", a host alone (schemas/settings.ts)
 * @param path "/van-ban/", one of `urls`
 */
export function absolute(siteAddress: string, path: string): string {
  return new URL(path, siteAddress).href;
}

export const urls = {
  home: '/',
  plans: '/ke-hoach/',
  plan: (plan: string) => `/ke-hoach/${plan}/`,
  /** A plan as a file to keep. */
  planFile: (plan: string, format: 'pdf' | 'docx') =>
    `/ke-hoach/${plan}/ke-hoach-${plan}.${format}`,
  /** A clause, by its plan and anchor. */
  clause: (clause: { plan: string; anchor: string }) =>
    `/ke-hoach/${clause.plan}/#${clause.anchor}`,
  documents: '/van-ban/',
  document: (id: string) => `/van-ban/${id}/`,
  units: '/phan-cong/',
  unitsByRole: (role: string) => `/phan-cong/vai-tro/${role}/`,
  unit: (id: string) => `/phan-cong/${id}/`,
  milestones: '/moc-thoi-gian/',
  /** A milestone on the page of deadlines; its id is unique within its plan. */
  milestone: (milestone: { plan: string; id: string }) =>
    `/moc-thoi-gian/#${milestone.plan}-${milestone.id}`,
  calendar: '/moc-thoi-gian.ics',
  unitCalendar: (id: string) => `/phan-cong/${id}.ics`,
  stories: '/guong-dien-hinh/',
  storiesPage: (page: number) => `/guong-dien-hinh/${pagePath(page)}`,
  /** Stories of one kind ("loai") or one locality ("dia-ban"). */
  storiesBy: (by: 'loai' | 'dia-ban', slug: string, page = 1) =>
    `/guong-dien-hinh/${by}/${slug}/${pagePath(page)}`,
  story: (id: string) => `/guong-dien-hinh/${id}/`,
  glossary: '/thuat-ngu/',
  term: (id: string) => `/thuat-ngu/#${id}`,
  page: (id: string) => `/${id}/`,
  siteMap: '/so-do-trang/',
  search: '/tim-kiem/',
  searchFor: (query: string) => `/tim-kiem/?q=${encodeURIComponent(query)}`,
  /** The same as a template (RFC 6570), to be filled by those who search from elsewhere. */
  searchTemplate: (variable: string) => `/tim-kiem/?q={${variable}}`,
  securityTxt: '/.well-known/security.txt',
  feed: '/rss.xml',
  jsonFeed: '/feed.json',
  sitemap: '/sitemap-index.xml',
  sitemapPages: '/sitemap-0.xml',
  llms: '/llms.txt',
  /** The Markdown twin of a page, by the page's address. */
  markdown: (page: string) => `${page}index.md`,
  changes: '/thay-doi/',
  /** The picture that stands for a page where it is shared, by the page's address. */
  picture: (page: string) => `/og/${page === '/' ? 'trang-chu' : page.replace(/^\/|\/$/g, '')}.png`,
  openData: '/du-lieu/',
  dataset: (id: string, format: 'json' | 'csv' | 'schema.json') => `/du-lieu/${id}.${format}`,
  akomaNtoso: (plan: string) => `/du-lieu/ke-hoach-${plan}.akn.xml`,
} as const;
