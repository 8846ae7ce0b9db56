/** Dates of what is published come from the content, never from the clock or the files' times. */
import { onceFor } from '../domain/once-for.ts';
import type { PlainDate } from '../domain/plain-date.ts';

/** The latest of the dates; undefined when none is known. */
export function latestDate(dates: readonly (PlainDate | undefined)[]): PlainDate | undefined {
  return dates.reduce(
    (latest, date) =>
      latest === undefined || (date !== undefined && date > latest) ? date : latest,
    undefined,
  );
}

type Dated = { updatedOn?: PlainDate | undefined; published?: PlainDate | undefined };

/** When any of these last changed, as the content says; a story that was never mended, when it appeared. */
export const lastChange = onceFor((contents: readonly Dated[]) =>
  latestDate(contents.map(({ updatedOn, published }) => updatedOn ?? published)),
);
