/** What changed on the site: the editors' record, and every withdrawn story by itself. */
import { clausePathOfPlan } from '../domain/clause-id.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { Site } from '../domain/site.ts';
import { strings } from '../strings.ts';
import { urls } from '../urls.ts';

export interface ListedChange {
  on: PlainDate;
  kind: string;
  what: string;
  why: string;
  links: { href: string; text: string }[];
}

const t = strings.changes;

/** All changes, newest first. Of a withdrawn story only address, day and reason are told. */
export function changeList(site: Site): ListedChange[] {
  const withdrawn = new Set(site.withdrawn.map((story) => story.id));
  const recorded = site.changes.map((change) => ({
    on: change.on,
    kind: t.kinds[change.kind],
    what: change.what,
    why: change.why,
    links: [
      ...change.clauses.map((clause) => ({
        href: urls.clause(clause),
        text: clausePathOfPlan(clause.path, clause.plan),
      })),
      ...change.documents.map((document) => ({
        href: urls.document(document.id),
        text: document.title,
      })),
      ...change.stories.map((story) => ({
        href: urls.story(story.id),
        text: withdrawn.has(story.id) ? t.withdrawnPage : story.title,
      })),
    ],
  }));
  const withdrawals = site.withdrawn.flatMap((story) =>
    story.withdrawn === undefined
      ? []
      : [
          {
            on: story.withdrawn.on,
            kind: t.kinds['gỡ'],
            what: t.withdrawn,
            why: story.withdrawn.reason,
            links: [{ href: urls.story(story.id), text: t.withdrawnPage }],
          },
        ],
  );
  return [...recorded, ...withdrawals].sort((a, b) => b.on.localeCompare(a.on));
}
