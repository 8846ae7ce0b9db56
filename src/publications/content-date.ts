/** Dates of what is published come from the content, never from the clock or the files' times. */
import type { PlainDate } from '../domain/plain-date.ts';

/** The latest of the dates; undefined when none is known. */
export function latestDate(dates: readonly (PlainDate | undefined)[]): PlainDate | undefined {
  return dates
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
}

/** When any of these last changed, as the content says; a story that was never mended, when it appeared. */
export function lastChange(
  contents: readonly { updatedOn?: PlainDate | undefined; published?: PlainDate | undefined }[],
): PlainDate | undefined {
  return latestDate(contents.map(({ updatedOn, published }) => updatedOn ?? published));
}
