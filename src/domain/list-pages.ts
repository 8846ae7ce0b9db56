/** Which lists have pages of their own: what the pages are made from and links are checked against. */
import type { Duty } from './site.ts';
import { slugify } from './vietnamese.ts';

/** Stories on one page of a list. */
export const PAGE_SIZE = 12;

/** How many pages `count` stories fill; an empty list still has one. */
export function pageCount(count: number): number {
  return Math.max(1, Math.ceil(count / PAGE_SIZE));
}

/** Duties that have a list of their own. */
export interface DutyList {
  /** Last part of its address. */
  slug: string;
  of: 'requested' | 'deadline' | Duty['role'];
  duties: Duty[];
}

/** The lists of duties: those that are only requested, those with a deadline, and each role that was assigned more than once. */
export function dutyLists(duties: readonly Duty[]): DutyList[] {
  const assigned = duties.filter(({ requestedOnly }) => !requestedOnly);
  const byRole = [...Map.groupBy(assigned, ({ role }) => role)];
  return [
    { slug: 'de-nghi', of: 'requested', duties: duties.filter((duty) => duty.requestedOnly) },
    {
      slug: 'co-thoi-han',
      of: 'deadline',
      duties: duties.filter(({ milestones }) => milestones.length > 0),
    },
    ...byRole
      .filter(([, own]) => own.length > 1)
      .map(([role, own]): DutyList => ({ slug: slugify(role), of: role, duties: own })),
  ];
}
