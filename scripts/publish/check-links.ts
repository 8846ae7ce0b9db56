/** Addresses that a built site leads to and does not have. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Addresses of the site, places on a page included, that pages lead to and that are not there. */
export function deadLinks(dist: string, pages: readonly string[]): string[] {
  const faults: string[] = [];
  const places = new Map<string, Set<string | undefined>>();
  /** The first page that leads to each address. */
  const leads = new Map<string, string>();
  const fault = (page: string, address: string) =>
    faults.push(`${page} leads to ${address}, which is not there`);
  for (const page of pages) {
    const html = readFileSync(join(dist, page), 'utf8');
    const ids = new Set(Array.from(html.matchAll(/\sid="([^"]+)"/g), ([, id]) => id));
    places.set(`/${page}`, ids);
    for (const [, href = ''] of html.matchAll(/\s(?:href|src)="(\/[^"]*|#[^"]+)"/g)) {
      if (!href.startsWith('#')) leads.set(href, leads.get(href) ?? page);
      else if (!ids.has(decodeURIComponent(href.slice(1)))) fault(page, `/${page}${href}`);
    }
  }
  for (const [address, page] of leads) {
    const [path = '', place] = address
      .replace(/\?[^#]*/, '')
      .split('#')
      .map(decodeURIComponent);
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const answers =
      existsSync(join(dist, file)) && (!place || places.get(file)?.has(place) !== false);
    if (!answers) fault(page, address);
  }
  return faults;
}
