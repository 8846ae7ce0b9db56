/** Dates of what is published come from the content, never from the clock or the files' times. */
import type { PlainDate } from '../domain/plain-date.ts';

/** The latest of the dates; undefined when none is known. */
export function latestDate(dates: readonly (PlainDate | undefined)[]): PlainDate | undefined {
  return dates
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
}
