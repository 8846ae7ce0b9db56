/** The index that stands below the search: for readers without JavaScript, and searches without an answer. */
import type { Site } from '../domain/site.ts';
import { strings } from '../strings.ts';
import { urls } from '../urls.ts';

interface IndexGroup {
  title: string;
  links: { href: string; text: string }[];
}

/** Everything that has a name of its own; of the clauses those with a heading, for each plan by itself. */
export function plainIndex({ documents, units, plans, terms }: Site): IndexGroup[] {
  const t = strings.search;
  return [
    {
      title: t.indexDocuments,
      links: documents.map(({ id, title }) => ({ href: urls.document(id), text: title })),
    },
    {
      title: t.indexUnits,
      links: units.map(({ id, label }) => ({ href: urls.unit(id), text: label })),
    },
    ...plans.map(({ shortTitle, clauses }) => ({
      title: plans.length === 1 ? t.indexClauses : `${t.indexClauses}: ${shortTitle}`,
      links: clauses
        .filter(({ heading }) => heading !== undefined)
        .map((clause) => ({ href: urls.clause(clause), text: `${clause.id}. ${clause.title}` })),
    })),
    {
      title: t.indexTerms,
      links: terms.map(({ id, short, full }) => ({
        href: urls.term(id),
        text: short ? `${short}: ${full}` : full,
      })),
    },
  ];
}
