/** The filters of the stories: one page a kind and one a locality that have stories. */
import type { Story } from '../../domain/site.ts';
import { compareVietnamese, fold } from '../../domain/vietnamese.ts';
import { strings } from '../../strings.ts';
import { urls } from '../../urls.ts';

/** Stories on one page of the list. */
export const PAGE_SIZE = 12;

export interface StoryFilter {
  by: 'kind' | 'locality';
  slug: string;
  text: string;
  stories: Story[];
}

function slugOf(words: string): string {
  return fold(words).replaceAll(/[^a-z0-9]+/g, '-');
}

function group(
  by: StoryFilter['by'],
  stories: readonly Story[],
  nameOf: (story: Story) => string,
  wordsOf: (story: Story) => string,
): StoryFilter[] {
  const groups = new Map<string, StoryFilter>();
  for (const story of stories) {
    const slug = slugOf(nameOf(story));
    const filter = groups.get(slug) ?? { by, slug, text: wordsOf(story), stories: [] };
    filter.stories.push(story);
    groups.set(slug, filter);
  }
  return [...groups.values()].sort((a, b) => compareVietnamese(a.text, b.text));
}

export function kindFilters(stories: readonly Story[]): StoryFilter[] {
  return group(
    'kind',
    stories,
    ({ kind }) => kind,
    ({ kind }) => strings.story.kinds[kind],
  );
}

export function localityFilters(stories: readonly Story[]): StoryFilter[] {
  return group(
    'locality',
    stories,
    ({ locality }) => locality.name,
    ({ locality }) => locality.name,
  );
}

/** Links of both filters, the chosen one marked. */
export function filterLinks(stories: readonly Story[], current?: StoryFilter) {
  const all = {
    href: urls.stories,
    text: strings.story.all,
    count: stories.length,
    current: current === undefined,
  };
  const links = (filters: readonly StoryFilter[], href: (slug: string) => string) =>
    filters.map(({ by, slug, text, stories: own }) => ({
      href: href(slug),
      text,
      count: own.length,
      current: current?.by === by && current.slug === slug,
    }));
  return {
    kind: [all, ...links(kindFilters(stories), urls.storiesByKind)],
    locality: links(localityFilters(stories), urls.storiesByLocality),
  };
}
