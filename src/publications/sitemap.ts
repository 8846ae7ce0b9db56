/** Sitemap and robots.txt. Dates of change come from the content; a page that has none states none. */
import type { Site } from '../domain/site.ts';
import { absolute, urls } from '../urls.ts';
import { latestDate } from './content-date.ts';
import { pageList } from './page-list.ts';
import { container, element, xmlDocument } from './xml.ts';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

const address = (site: Site, path: string): string => absolute(site.settings.siteAddress, path);

/** The list of lists that robots.txt names; there is one list. */
export function sitemapIndex(site: Site): string {
  const updatedOn = latestDate(pageList(site).map((page) => page.updatedOn));
  return xmlDocument(
    container(
      'sitemapindex',
      { xmlns: NAMESPACE },
      container(
        'sitemap',
        {},
        element('loc', {}, address(site, urls.sitemapPages)),
        updatedOn === undefined ? undefined : element('lastmod', {}, updatedOn),
      ),
    ),
  );
}

/** All pages with the date of their last change. */
export function sitemapPages(site: Site): string {
  return xmlDocument(
    container(
      'urlset',
      { xmlns: NAMESPACE },
      pageList(site).map(({ path, updatedOn }) =>
        container(
          'url',
          {},
          element('loc', {}, address(site, path)),
          updatedOn === undefined ? undefined : element('lastmod', {}, updatedOn),
        ),
      ),
    ),
  );
}

/** Everything may be read by everyone. */
export function robots(site: Site): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${address(site, urls.sitemap)}\n`;
}
