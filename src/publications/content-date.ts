/** Dates of what is published come from the content, never from the clock or the files' times. */
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
/** Every page of a list asks for the whole list. */
const known = new WeakMap<readonly Dated[], PlainDate | undefined>();

/** When any of these last changed, as the content says; a story that was never mended, when it appeared. */
export function lastChange(contents: readonly Dated[]): PlainDate | undefined {
  if (known.has(contents)) return known.get(contents);
  const latest = latestDate(contents.map(({ updatedOn, published }) => updatedOn ?? published));
  known.set(contents, latest);
  return latest;
}
