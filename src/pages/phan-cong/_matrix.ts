/** Rows of the matrix of units by sections, and the filters of the list of duties. */
import { dutyLists } from '../../domain/list-pages.ts';
import type { Duty, Plan, PlanClause, Site, Unit } from '../../domain/site.ts';
import { capitalized } from '../../domain/vietnamese.ts';
import { strings } from '../../strings.ts';
import { urls } from '../../urls.ts';

/** A role of a unit in a section, leading to the clause. */
export interface Cell {
  role: string;
  href: string;
  /** The unit only takes part in another one's duty. */
  partner: boolean;
  requested: boolean;
}

/** The numbered section a clause stands in: itself, or the nearest one above it. */
function sectionOf(plan: Plan, clause: PlanClause): PlanClause {
  const parent = plan.clauses.find(({ id }) => id === clause.parent);
  return clause.heading !== undefined || !parent ? clause : sectionOf(plan, parent);
}

/** Sections with duties, in order, and for each unit what it has to do in each of them. */
export function matrixOf(plan: Plan, units: readonly Unit[], duties: readonly Duty[]) {
  const own = duties.filter((duty) => duty.clause.plan === plan.id);
  const sections = [...new Set(own.map((duty) => sectionOf(plan, duty.clause)))];
  const rows = units.map((unit) => ({
    unit,
    cells: sections.map((section) =>
      own
        .filter((duty) => sectionOf(plan, duty.clause) === section)
        .flatMap((duty): Cell[] => {
          const href = urls.clause(duty.clause);
          const requested = duty.requestedOnly;
          if (duty.unit === unit) return [{ role: duty.role, href, partner: false, requested }];
          return duty.partners.some((partner) => partner.unit === unit)
            ? [{ role: strings.unit.partner, href, partner: true, requested: false }]
            : [];
        })
        .filter(({ role }, index, all) => all.findIndex((other) => other.role === role) === index),
    ),
  }));
  return { sections, rows };
}

export interface DutyFilter {
  /** Part of the address; empty for all duties. */
  slug: string;
  text: string;
  duties: Duty[];
}

/** All duties, then the lists of domain/list-pages, each under its name. */
export function dutyFilters({ duties }: Pick<Site, 'duties'>): DutyFilter[] {
  const t = strings.unit;
  const names: Partial<Record<string, string>> = {
    requested: t.requested,
    deadline: t.withDeadline,
  };
  return [
    { slug: '', text: t.all, duties },
    ...dutyLists(duties).map(({ of, ...list }) => ({
      ...list,
      text: names[of] ?? capitalized(of),
    })),
  ];
}

/** Address of a filter's page. */
export function filterHref({ slug }: DutyFilter): string {
  return slug === '' ? urls.units : urls.unitsByRole(slug);
}
