/**
 * Checks the links that lead out of the built site: npm run links
 *
 * Links inside the site are checked by every build. Those to others depend on others, so neither the
 * build nor the tests ask for them. Ends with 1 when a link is gone, with 2 when nothing could be asked.
 */
import { load } from 'cheerio';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkLinks, isOffline } from './links/check-links.ts';
import { filesOf } from './publish/files.ts';
import { needSite } from './publish/need-site.ts';

const DIST = resolve(import.meta.dirname, '../dist');

needSite(DIST);
/** Address → pages that lead there. */
const pagesOf = new Map<string, Set<string>>();
for (const file of filesOf(DIST).filter((name) => name.endsWith('.html'))) {
  const $ = load(readFileSync(join(DIST, file), 'utf8'));
  const own = new URL($('link[rel=canonical]').attr('href') ?? 'https://none.invalid').origin;
  const page = `/${file.replace(/index\.html$/, '')}`;
  for (const link of $('a[href^=http]').toArray()) {
    const address = (link.attribs['href'] ?? '').replace(/#.*$/, '');
    // Our own pages, and forms of others that are given one of our pages ("share").
    if (address.startsWith(own) || address.includes(encodeURIComponent(own))) continue;
    pagesOf.set(address, (pagesOf.get(address) ?? new Set()).add(page));
  }
}

const addresses = [...pagesOf.keys()].sort();
let done = 0;
const answers = await checkLinks(addresses, {
  onAnswer(address, { verdict, why }) {
    done += 1;
    const mark = { good: '✓', gone: '✗', unsure: '?' }[verdict];
    console.log(`${String(done).padStart(3)}/${addresses.length} ${mark} ${why} ${address}`);
  },
});

if (isOffline(answers.values())) {
  console.error(
    `\nThis machine seems to be off line: none of ${addresses.length} links could be asked.`,
  );
  process.exit(2);
}
for (const [verdict, title] of [
  ['gone', 'Gone, to be mended:'],
  ['unsure', 'No clear answer, to be looked at in a browser:'],
] as const) {
  const found = addresses.filter((address) => answers.get(address)?.verdict === verdict);
  if (found.length === 0) continue;
  console.log(`\n${title}`);
  const pages = [...new Set(found.flatMap((address) => [...(pagesOf.get(address) ?? [])]))].sort();
  for (const page of pages) {
    console.log(`  ${page}`);
    for (const address of found.filter((one) => pagesOf.get(one)?.has(page))) {
      console.log(`    ${answers.get(address)?.why}  ${address}`);
    }
  }
  if (verdict === 'gone') process.exitCode = 1;
}
const good = addresses.filter((address) => answers.get(address)?.verdict === 'good').length;
console.log(`\n${good} of ${addresses.length} links out of the site answer.`);
