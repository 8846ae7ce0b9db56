/**
 * Joins the parsed content files into one site and checks every reference between them.
 * Pure: no Astro, no disk, no clock, so that the build and the editors' check cannot disagree.
 */
import { buildChanges } from './build/changes.ts';
import { buildDocuments, checkPrintedNumbers } from './build/documents.ts';
import { buildPlans, joinErrata } from './build/plans.ts';
import { References } from './build/references.ts';
import { buildStories } from './build/stories.ts';
import { buildUnits } from './build/units.ts';
import { compareDocuments } from './document-order.ts';
import type { Problem } from './problem.ts';
import type { RawContent, RawEntry } from './raw-content.ts';
import type { GlossaryTerm, Site, Story } from './site.ts';
import { compareVietnamese, slugify } from './vietnamese.ts';

/** The glossary in alphabetical order, each term with the id of its address. */
function buildTerms(entries: readonly RawEntry<'glossary'>[]): GlossaryTerm[] {
  return entries
    .flatMap((entry) => entry.data.terms)
    .map((term) => ({ ...term, id: slugify(term.short ?? term.full) }))
    .sort((a, b) => compareVietnamese(a.short ?? a.full, b.short ?? b.full));
}

function checkTerms(entries: readonly RawEntry<'glossary'>[], references: References): void {
  for (const { data, file } of entries) {
    data.terms.forEach((term, index) => {
      references.of(file).clauseList(term.onlyIn ?? [], 'terms', index, 'onlyIn');
    });
  }
}

/**
 * Builds the site.
 * @param raw all content files, each valid by its schema
 * @returns the site (as complete as the content allows) and every dangling or wrong reference
 */
export function buildSite(raw: RawContent): { site: Site; problems: Problem[] } {
  const settings = raw.settings[0]?.data;
  if (!settings)
    throw new Error('content/cai-dat.yml is missing or wrong: "npm run validate" says what to do');

  const references = new References();
  const terms = buildTerms(raw.glossary);
  const documents = buildDocuments(raw.documents, references);
  const plans = buildPlans(raw.plans, documents, terms, references);
  joinErrata(raw.errata, references);
  checkPrintedNumbers(raw.documents, references);
  checkTerms(raw.glossary, references);
  const { units, duties } = buildUnits(raw.units, plans, references);
  const stories = buildStories(raw.stories, settings.localities, references);
  const changes = buildChanges(raw.changes, references);
  documents.sort(compareDocuments);

  const withStatus = (status: Story['status']): Story[] =>
    stories.filter((story) => story.status === status);
  return {
    site: {
      settings,
      plans,
      documents,
      units,
      duties,
      stories: withStatus('đăng'),
      drafts: withStatus('nháp'),
      withdrawn: withStatus('gỡ'),
      terms,
      pages: raw.pages.map(({ id, data }) => ({ ...data, id })),
      changes,
    },
    problems: references.problems,
  };
}
