/**
 * Deadlines as a calendar (RFC 5545): one all-day event a milestone, on the last permitted day.
 * Two builds of one content give the same bytes: the stamp is the plan's own date of update, never
 * the clock, and a deadline counts as past when the editors say that its plan is over, as on the pages.
 */
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { formatDate, type PlainDate } from '../domain/plain-date.ts';
import type { Milestone, Site, Unit } from '../domain/site.ts';
import { absolute, urls } from '../urls.ts';
import { strings as allStrings } from '../strings.ts';
import { contentDate } from './content-date.ts';

const strings = allStrings.calendar;

/** Ids of events outlive a change of the site's address, so they do not contain it. */
const UID_DOMAIN = 'dan-chu-co-so-uong-bi';

function atMidnight(date: PlainDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

function calendarOf(site: Site, name: string, wanted: (milestone: Milestone) => boolean): string {
  const address = (path: string): string => absolute(site.settings.siteAddress, path);
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: site.settings.publisher, product: site.settings.siteName, language: 'VI' },
    url: address(urls.milestones),
  });
  for (const plan of site.plans) {
    for (const milestone of plan.milestones) {
      if (!wanted(milestone)) continue;
      const { clause, before, lastDay, yearStated } = milestone;
      const title = strings.title(milestone.title, formatDate(before));
      const url = address(urls.clause(clause));
      calendar.createEvent({
        id: `${plan.id}-${milestone.id}@${UID_DOMAIN}`,
        stamp: atMidnight(contentDate(plan)),
        lastModified: atMidnight(contentDate(plan)),
        start: atMidnight(lastDay),
        allDay: true,
        summary: milestone.past ? `${title} ${strings.past(plan.year)}` : title,
        description: [
          strings.lastDay(formatDate(lastDay), formatDate(before)),
          ...(yearStated ? [] : [strings.yearInferred(plan.year)]),
          '',
          `${clause.path}, ${plan.shortTitle}:`,
          clause.text,
          '',
          url,
        ].join('\n'),
        url,
        // A deadline does not make its reader busy.
        transparency: ICalEventTransparency.TRANSPARENT,
      });
    }
  }
  return `${calendar.toString()}\r\n`;
}

/** All deadlines of all plans. */
export function siteCalendar(site: Site): string {
  return calendarOf(site, strings.name(site.settings.siteName), () => true);
}

/** Units with a deadline among their duties; only these have a file, since a calendar is never empty. */
export function unitsWithCalendar(site: Site): Unit[] {
  return site.units.filter((unit) => unit.duties.some((duty) => duty.milestones.length > 0));
}

/** The deadlines of one unit; its events have the ids they have in the site's calendar. */
export function unitCalendar(site: Site, unit: Unit): string {
  const own = new Set(unit.duties.flatMap((duty) => duty.milestones));
  return calendarOf(site, strings.unitName(unit.label, site.settings.siteName), (milestone) =>
    own.has(milestone),
  );
}
