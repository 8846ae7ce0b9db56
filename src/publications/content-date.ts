/** Dates of what is published come from the content, never from the clock or the files' times. */
import { onceFor } from '../domain/once-for.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { Plan } from '../domain/site.ts';

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

/** A plan's date of issue; the first day of its year stands for one that is not known. */
export function issueDate(plan: Pick<Plan, 'issuedOn' | 'year'>): PlainDate {
  return plan.issuedOn ?? `${plan.year}-01-01`;
}

/** The day the content of a plan speaks from, for files that must bear a date. */
export function contentDate(plan: Pick<Plan, 'updatedOn' | 'issuedOn' | 'year'>): PlainDate {
  return plan.updatedOn ?? issueDate(plan);
}
