/** The filters of the stories: one page a kind, and one a locality that has stories. */
import { onceFor } from '../../domain/once-for.ts';
import type { Story } from '../../domain/site.ts';
import { compareVietnamese, slugify } from '../../domain/vietnamese.ts';
import { strings } from '../../strings.ts';
import { urls } from '../../urls.ts';

export interface StoryFilter {
  by: 'loai' | 'dia-ban';
  slug: string;
  text: string;
  stories: Story[];
}

/** One filter a kind, those without stories too: their page says that there is none yet. */
function kindFilters(stories: readonly Story[]): StoryFilter[] {
  return Object.entries(strings.story.kinds).map(([kind, text]) => ({
    by: 'loai',
    slug: slugify(kind),
    text,
    stories: stories.filter((story) => story.kind === kind),
  }));
}

/** One filter a locality that has stories, in alphabetical order. */
function localityFilters(stories: readonly Story[]): StoryFilter[] {
  const groups = Map.groupBy(stories, ({ locality }) => locality.name);
  return [...groups]
    .map(([text, own]) => ({ by: 'dia-ban' as const, slug: slugify(text), text, stories: own }))
    .sort((a, b) => compareVietnamese(a.text, b.text));
}

/** Every page of every list shows them. */
export const storyFilters = onceFor((stories: readonly Story[]): StoryFilter[] => [
  ...kindFilters(stories),
  ...localityFilters(stories),
]);

/** Links of both filters, the chosen one marked. */
export function filterLinks(stories: readonly Story[], current?: StoryFilter) {
  const all = {
    href: urls.stories,
    text: strings.story.all,
    count: stories.length,
    current: current === undefined,
  };
  const links = storyFilters(stories).map(({ by, slug, text, stories: own }) => ({
    by,
    href: urls.storiesBy(by, slug),
    text,
    count: own.length,
    current: current?.by === by && current.slug === slug,
  }));
  return {
    kind: [all, ...links.filter(({ by }) => by === 'loai')],
    locality: links.filter(({ by }) => by === 'dia-ban'),
  };
}
