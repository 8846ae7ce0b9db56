/** Static paths of a list of stories: page 1 has the list's own address, the others /trang/N/. */
import { PAGE_SIZE, pageCount } from '../../domain/list-pages.ts';
import type { Story } from '../../domain/site.ts';
import { firstPhoto } from '../../photos.ts';
import { lastChange } from '../../publications/content-date.ts';
import { cacheKey } from '../../site.ts';
import { filterLinks, type StoryFilter } from './_filters.ts';

const sliceOf = (stories: readonly Story[], page: number) =>
  stories.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);

/** The stories of one page with the photo that stands for each. */
export function storiesOfPage(stories: readonly Story[], page: number) {
  return Promise.all(
    sliceOf(stories, page).map(async (story) => ({ story, photo: await firstPhoto(story) })),
  );
}

/** The key of one page of a list (see `cacheKey`): its stories, and what it says of the others. */
export function listKey(all: readonly Story[], listed: readonly Story[], page: number) {
  const others = [pageCount(listed.length), lastChange(listed), filterLinks(all)];
  return cacheKey(sliceOf(listed, page), others);
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
