/**
 * The pages of the site as a list: what the sitemap, llms.txt, the Markdown twins and the pictures for
 * sharing go by. Filtered lists and further pages of a list are views of these and not in it.
 */
import type { PlainDate } from '../domain/plain-date.ts';
import type { Site } from '../domain/site.ts';
import { strings } from '../strings.ts';
import { urls } from '../urls.ts';
import { changeList } from './changes.ts';
import { lastChange, latestDate } from './content-date.ts';
import { openDataUpdatedOn } from './open-data.ts';

export interface PublishedPage {
  /** Address without host, ends with "/". */
  path: string;
  title: string;
  description: string;
  /** Latest change of the content it shows; undefined when the content does not say. */
  updatedOn: PlainDate | undefined;
  /** The group of the navigation it belongs to; for pages beside it, that of the information pages. */
  group: string;
}

/** All pages that search engines should know, home first, lists before what they list. */
export function pageList(site: Site): PublishedPage[] {
  const { plans, documents, units, stories, pages, settings } = site;
  const { nav } = strings;
  const other = strings.siteMap.pages;
  const plansUpdated = lastChange(plans);
  const withoutHome: PublishedPage[] = [
    {
      path: urls.plans,
      title: strings.plan.listTitle,
      description: strings.plan.listLede,
      updatedOn: plansUpdated,
      group: nav.plan,
    },
    ...plans.map((plan) => ({
      path: urls.plan(plan.id),
      title: plan.shortTitle,
      description: plan.summary,
      updatedOn: plan.updatedOn,
      group: nav.plan,
    })),
    {
      path: urls.documents,
      title: strings.document.registerTitle,
      description: strings.document.registerLede(documents.length),
      updatedOn: lastChange(documents),
      group: nav.documents,
    },
    ...documents.map((document) => ({
      path: urls.document(document.id),
      title: document.title,
      description: document.subject ?? document.shortTitle,
      updatedOn: document.updatedOn,
      group: nav.documents,
    })),
    {
      path: urls.units,
      title: strings.unit.title,
      description: strings.unit.lede(units.length, site.duties.length),
      updatedOn: lastChange(units),
      group: nav.units,
    },
    ...units.map((unit) => ({
      path: urls.unit(unit.id),
      title: unit.label,
      description: `${unit.name}: ${strings.unit.dutyCount(unit.duties.length)}`,
      updatedOn: unit.updatedOn,
      group: nav.units,
    })),
    {
      path: urls.milestones,
      title: strings.milestone.title,
      description: strings.milestone.lede(plans),
      updatedOn: plansUpdated,
      group: nav.milestones,
    },
    {
      path: urls.stories,
      title: strings.story.title,
      description: strings.story.lede,
      updatedOn: lastChange(stories),
      group: nav.stories,
    },
    ...stories.map((story) => ({
      path: urls.story(story.id),
      title: story.title,
      description: story.summary,
      updatedOn: lastChange([story]),
      group: nav.stories,
    })),
    {
      path: urls.glossary,
      title: strings.glossary.title,
      description: strings.glossary.lede,
      updatedOn: undefined,
      group: other,
    },
    ...pages.map((page) => ({
      path: urls.page(page.id),
      title: page.title,
      description: page.summary,
      updatedOn: page.updatedOn,
      group: other,
    })),
    {
      path: urls.openData,
      title: strings.openData.title,
      description: strings.openData.lede,
      updatedOn: openDataUpdatedOn(site),
      group: other,
    },
    {
      path: urls.changes,
      title: strings.changes.title,
      description: strings.changes.lede,
      updatedOn: changeList(site)[0]?.on,
      group: other,
    },
    {
      path: urls.siteMap,
      title: strings.siteMap.title,
      description: strings.siteMap.lede,
      updatedOn: undefined,
      group: other,
    },
    {
      path: urls.search,
      title: strings.search.title,
      description: strings.search.lede,
      updatedOn: undefined,
      group: other,
    },
  ];
  return [
    {
      path: urls.home,
      title: settings.siteName,
      description: settings.siteTagline,
      updatedOn: latestDate(withoutHome.map((page) => page.updatedOn)),
      group: '',
    },
    ...withoutHome,
  ];
}

/** The date of one page of the list, by its address: what the page itself says is what the sitemap says. */
export function pageUpdatedOn(site: Site, path: string): PlainDate | undefined {
  return pageList(site).find((page) => page.path === path)?.updatedOn;
}
