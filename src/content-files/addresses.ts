/** Every address of the site to be, as far as the content shows it: what links in bodies may lead to. */
import { dutyLists, pageCount } from '../domain/list-pages.ts';
import type { RawContent } from '../domain/raw-content.ts';
import type { Whole } from '../domain/rules/rule.ts';
import type { Site } from '../domain/site.ts';
import { slugify } from '../domain/vietnamese.ts';
import { STORY_KINDS } from '../schemas/story.ts';
import { urls } from '../urls.ts';

/** Files of `public/`, and those that are made for machines alone. */
const FILES = ['/favicon.svg', '/robots.txt'];

/** The open data sets; publications/open-data.ts makes them, and a test compares. */
const DATASETS = [
  'dieu-khoan',
  'moc-thoi-gian',
  'nhiem-vu',
  'van-ban',
  'guong-dien-hinh',
  'thuat-ngu',
];

/** The content of any page (layouts/BaseLayout.astro). */
const CONTENT_ANCHOR = 'noi-dung';

/** Anchors of a plan's page besides its clauses (pages/ke-hoach/[plan].astro). */
const PLAN_ANCHORS = [
  CONTENT_ANCHOR,
  'an-ghi-chu',
  'chia-se',
  'phu-luc',
  'ten-phu-luc',
  've-van-ban',
];

/** Addresses of the pages over which a list of `count` stories goes. */
const listPages = (count: number, address: (page: number) => string): string[] =>
  Array.from({ length: pageCount(count) }, (_, index) => address(index + 1));

/**
 * All addresses, and those of them whose fragments are all known. What exists in a file that does not fit
 * has an address all the same, so that it is not called unknown as well.
 * @param raw the content that fits its schemas
 * @param broken ids of the documents and plans that do not
 */
export function addressesOf(
  site: Site,
  raw: RawContent,
  broken: { documents: ReadonlySet<string>; plans: ReadonlySet<string> },
): Pick<Whole, 'addresses' | 'withFragments'> {
  const addresses = new Set<string>(FILES);
  for (const url of Object.values(urls)) if (typeof url === 'string') addresses.add(url);
  const withFragments = new Set<string>([urls.glossary]);
  const add = (...more: string[]): void => more.forEach((address) => addresses.add(address));

  for (const plan of site.plans) {
    withFragments.add(urls.plan(plan.id));
    add(urls.akomaNtoso(plan.id), urls.planFile(plan.id, 'pdf'), urls.planFile(plan.id, 'docx'));
    add(...PLAN_ANCHORS.map((anchor) => urls.clause({ plan: plan.id, anchor })));
    add(...plan.clauses.map(urls.clause), ...plan.milestones.map(urls.milestone));
  }
  add(...[...site.plans.map(({ id }) => id), ...broken.plans].map(urls.plan));
  add(...[...site.documents.map(({ id }) => id), ...broken.documents].map(urls.document));

  for (const { id } of raw.units) add(urls.unit(id));
  for (const { id, duties } of site.units)
    if (duties.some(({ milestones }) => milestones.length > 0)) add(urls.unitCalendar(id));
  add(...dutyLists(site.duties).map(({ slug }) => urls.unitsByRole(slug)));

  for (const { id } of [...site.stories, ...site.withdrawn]) add(urls.story(id));
  add(...listPages(site.stories.length, urls.storiesPage));
  for (const kind of STORY_KINDS) {
    const { length } = site.stories.filter((story) => story.kind === kind);
    add(...listPages(length, (page) => urls.storiesBy('loai', slugify(kind), page)));
  }
  for (const [locality, { length }] of Map.groupBy(site.stories, (story) => story.locality.name))
    add(...listPages(length, (page) => urls.storiesBy('dia-ban', slugify(locality), page)));

  for (const { id } of raw.pages) add(urls.page(id));
  add(`${urls.milestones}#${CONTENT_ANCHOR}`);
  add(...[CONTENT_ANCHOR, ...site.terms.map(({ id }) => id)].map(urls.term));
  for (const id of DATASETS)
    add(urls.dataset(id, 'json'), urls.dataset(id, 'csv'), urls.dataset(id, 'schema.json'));
  return { addresses, withFragments };
}
