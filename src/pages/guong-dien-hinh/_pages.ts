/** Static paths of a list of stories: page 1 has the list's own address, the others /trang/N/. */
import type { Story } from '../../domain/site.ts';
import { firstPhoto } from '../../photos.ts';
import { PAGE_SIZE, type StoryFilter } from './_filters.ts';

/** How many pages `count` stories fill; an empty list still has one. */
export function pageCount(count: number): number {
  return Math.max(1, Math.ceil(count / PAGE_SIZE));
}

/** The stories of one page with the photo that stands for each. */
export function storiesOfPage(stories: readonly Story[], page: number) {
  return Promise.all(
    stories
      .slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)
      .map(async (story) => ({ story, photo: await firstPhoto(story) })),
  );
}

/** Every page of every filter; `path` is what follows the filter's folder in the address. */
export function filterPaths(filters: readonly StoryFilter[]) {
  return filters.flatMap((filter) => {
    const pages = pageCount(filter.stories.length);
    return Array.from({ length: pages }, (_, index) => ({
      path: index === 0 ? filter.slug : `${filter.slug}/trang/${index + 1}`,
      filter,
      page: index + 1,
      pages,
    }));
  });
}
