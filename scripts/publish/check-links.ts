/** Addresses that a built site leads to and does not have. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { borrowBytes } from './borrowed-bytes.ts';

/** Places of a page, and where it leads: on the site, and on the page itself. */
const PLACE_OR_LINK = /[ \t\n](?:id="([^"]+)"|(?:href|src)="(\/[^"]*|#[^"]+)")/g;

/**
 * A piece of a page of which every byte was taken for a character: reading pages whole as Vietnamese takes five
 * times as long. It is a copy, or the page would stay in memory as long as the piece.
 */
const fromBytes = (piece: string) => Buffer.from(piece, 'latin1').toString();

/** Addresses of the site, places on a page included, that pages lead to and that are not there. */
export function deadLinks(dist: string, pages: readonly string[]): string[] {
  const faults: string[] = [];
  const places = new Map<string, Set<string>>();
  /** The first page that leads to each address. */
  const leads = new Map<string, string>();
  const fault = (page: string, address: string) =>
    faults.push(`${page} leads to ${address}, which is not there`);
  for (const page of pages) {
    const html = borrowBytes(join(dist, page)).toString('latin1');
    const ids = new Set<string>();
    const here: string[] = [];
    for (const [, id, href] of html.matchAll(PLACE_OR_LINK)) {
      if (id !== undefined) ids.add(fromBytes(id));
      else if (href!.startsWith('#')) here.push(fromBytes(href!));
      else if (!leads.has(href!)) {
        const address = fromBytes(href!);
        leads.set(address, leads.get(address) ?? page);
      }
    }
    places.set(`/${page}`, ids);
    for (const href of here) {
      if (!ids.has(decodeURIComponent(href.slice(1)))) fault(page, `/${page}${href}`);
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
