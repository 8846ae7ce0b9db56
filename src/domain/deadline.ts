/** Deadlines of the form "trước ngày X": strictly before, so X itself is too late. */
import { addDays, type PlainDate } from './plain-date.ts';

/** The last day on which a thing due "trước ngày `before`" is still in time. */
export function lastPermittedDay(before: PlainDate): PlainDate {
  return addDays(before, -1);
}
