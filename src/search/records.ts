/**
 * What can be found: one record a clause, a document, a unit, a deadline, a story, a term, a page, so
 * that a hit opens at its place. Each has the words it is found by and the lines a hit shows.
 */
import { clauseRefOf } from '../domain/clause-id.ts';
import { findDocumentNumbers } from '../domain/document-number.ts';
import { formatDate } from '../domain/plain-date.ts';
import { planName } from '../domain/plan-name.ts';
import type { ClauseKind } from '../domain/plan-text.ts';
import type {
  GlossaryTerm,
  LegalDocument,
  Milestone,
  Plan,
  PlanClause,
  Site,
  Story,
  Unit,
} from '../domain/site.ts';
import { recordWords, strings } from '../strings.ts';
import { urls } from '../urls.ts';
import type { Kind } from './layout.ts';
import type { Facet } from './lexicon.ts';

/** What a hit shows; kept with the record in the index, not searched. */
export interface Card {
  /** Address, with the fragment. */
  url: string;
  kind: Kind;
  title: string;
  /** Where it stands: "Mục IV.4, đoạn 1", or for a story its place. */
  where?: string;
  /** The fact asked for: who, by when. */
  fact?: string;
  /** Text to cut an excerpt from. */
  text: string;
  /** True for a piece of a section, which has the title of that. */
  piece?: true;
}

export interface SearchRecord {
  card: Card;
  /** Text of the three fields (layout.ts). `where` limits abbreviations to their clause. */
  title: string;
  context: string;
  text: string;
  where?: string;
  /** The anchor of a clause. */
  anchor?: string;
  /** Ids of documents: the record's own, and those it cites. */
  isDocument?: string;
  cites: readonly string[];
  /** What kind of question it answers, beside "what". */
  tells: readonly ('who' | 'when')[];
  /** Values to narrow the hits by. */
  facets: Partial<Record<Facet, string>>;
}

/** Kinds of clauses that say who, though they give nobody a duty. */
const NAMES_PEOPLE: ReadonlySet<ClauseKind> = new Set(['recipients', 'signature']);

/** The words of prose in Markdown or MDX, without its signs. */
export function plainText(body: string): string {
  return body
    .replace(/^(import|export) .*$/gm, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\{[^}]*\}/g, ' ')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^[#>\-*+\s]+/gm, '')
    .replace(/[*_`|]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Headings above a clause, the nearest first. */
function headingsAbove(clause: PlanClause, byRef: ReadonlyMap<string, PlanClause>): PlanClause[] {
  const above: PlanClause[] = [];
  for (
    let parent = byRef.get(clauseRefOf(clause.plan, clause.parent ?? ''));
    parent !== undefined;
    parent = byRef.get(clauseRefOf(parent.plan, parent.parent ?? ''))
  ) {
    above.push(parent);
  }
  return above;
}

const joined = (...parts: (string | false | null | undefined)[]): string =>
  parts.filter(Boolean).join(' . ');

/** The words of a body, by its collection and id. */
type BodyOf = (key: string) => string;

function planRecord(plan: Plan): SearchRecord {
  const name = planName(plan);
  return {
    card: { url: urls.plan(plan.id), kind: 'plan', title: name, text: plan.summary },
    title: name,
    context: joined(plan.shortTitle, plan.issuer, recordWords.plan),
    text: plan.summary,
    cites: [],
    tells: [],
    facets: { year: String(plan.year) },
  };
}

/** A clause; without a heading of its own it goes by the nearest above. */
function clauseRecord(
  plan: Plan,
  clause: PlanClause,
  byRef: ReadonlyMap<string, PlanClause>,
): SearchRecord {
  const above = headingsAbove(clause, byRef);
  const nearest = above[0];
  const heading = clause.heading ?? '';
  const text = clause.text.replace(heading, '');
  const who = clause.duties.map((duty) => `${duty.unit.label}: ${duty.role}`);
  return {
    card: {
      url: urls.clause(clause),
      kind: 'clause',
      title: clause.heading === undefined ? (nearest?.title ?? clause.path) : clause.title,
      where: clause.fullPath,
      ...(who.length > 0 && clause.heading === undefined ? { fact: who.join('; ') } : {}),
      text: clause.text,
      ...(clause.heading === undefined && nearest !== undefined ? { piece: true as const } : {}),
    },
    title: clause.heading ?? recordWords.clause[clause.kind] ?? '',
    context: joined(
      ...above.map((one) => one.title),
      ...clause.duties.map((duty) => duty.unit.label),
      plan.shortTitle,
    ),
    text,
    where: clause.ref,
    anchor: clause.anchor,
    cites: clause.documents.map((document) => document.id),
    tells: who.length > 0 || NAMES_PEOPLE.has(clause.kind) ? ['who'] : [],
    facets: { year: String(plan.year) },
  };
}

/** A deadline, found at its clause. */
function milestoneRecord(plan: Plan, milestone: Milestone): SearchRecord {
  return {
    card: {
      url: urls.clause(milestone.clause),
      kind: 'milestone',
      title: milestone.title,
      where: milestone.clause.fullPath,
      fact: recordWords.deadline(formatDate(milestone.before), formatDate(milestone.lastDay)),
      text: milestone.clause.text,
    },
    title: milestone.title,
    context: joined(recordWords.milestone, milestone.asWritten, plan.shortTitle),
    text: joined(
      formatDate(milestone.before),
      ...milestone.clause.duties.map((duty) => duty.unit.label),
      milestone.clause.text,
    ),
    where: milestone.clause.ref,
    cites: [],
    tells: ['when'],
    facets: { year: String(plan.year) },
  };
}

function documentRecord(document: LegalDocument, body: BodyOf): SearchRecord {
  const year = document.issuedOn?.slice(0, 4) ?? /\/(\d{4})\//.exec(document.number ?? '')?.[1];
  const dates = joined(
    document.issuedOn && recordWords.issued(formatDate(document.issuedOn)),
    document.inForceOn && recordWords.inForce(formatDate(document.inForceOn)),
  );
  // Another document's number in a title says what it is about, not what it is.
  const own = (text: string): string =>
    findDocumentNumbers(text)
      .filter(({ asWritten }) => asWritten !== document.number)
      .reduce((rest, { asWritten }) => rest.replace(asWritten, ''), text);
  return {
    card: {
      url: urls.document(document.id),
      kind: 'document',
      title: document.title,
      where: document.title === document.shortTitle ? document.issuer : document.shortTitle,
      fact: [document.issuer, dates.replaceAll(' . ', ', ')].filter(Boolean).join(', '),
      text: [document.subject, body(`documents/${document.id}`)].filter(Boolean).join('. '),
    },
    title:
      document.title === document.shortTitle
        ? document.title
        : `${document.title} ${own(document.shortTitle)}`,
    context: joined(
      document.issuer,
      ...document.names,
      ...document.alsoPrintedAs.map(({ number }) => number),
      document.level,
      year !== undefined && recordWords.year(year),
      dates,
    ),
    text: joined(own(document.subject ?? ''), body(`documents/${document.id}`)),
    isDocument: document.id,
    cites: document.relations.map(({ document: other }) => other.id),
    tells: [],
    facets: { level: document.level, ...(year === undefined ? {} : { year }) },
  };
}

function unitRecord(unit: Unit, body: BodyOf): SearchRecord {
  const roles = [...new Set(unit.duties.map((duty) => duty.role))];
  const when = unit.duties.flatMap((duty) => duty.milestones.map((milestone) => milestone.title));
  return {
    card: {
      url: urls.unit(unit.id),
      kind: 'unit',
      title: unit.name,
      where: unit.namedIn.fullPath,
      fact: recordWords.duties(unit.duties.length, roles, unit.requestedOnly),
      text: unit.duties.map((duty) => duty.clause.text).join(' '),
    },
    title: unit.name,
    context: joined(unit.shortName, ...unit.variants, ...when, recordWords.unit),
    text: joined(
      ...unit.duties.flatMap((duty) => [duty.role, duty.clause.text]),
      body(`units/${unit.id}`),
    ),
    cites: [],
    tells: ['who'],
    facets: {},
  };
}

function storyRecord(story: Story, body: BodyOf): SearchRecord {
  const figures = story.figures.map(({ value, label }) => `${value} ${label}`);
  return {
    card: {
      url: urls.story(story.id),
      kind: 'story',
      title: story.title,
      where: [story.place, story.locality.name].filter(Boolean).join(', '),
      text: story.summary,
    },
    title: story.title,
    context: joined(
      story.place,
      story.locality.name,
      story.locality.today,
      story.kind,
      recordWords.story,
      story.summary,
    ),
    text: joined(
      ...figures,
      body(`stories/${story.id}`),
      story.source.title,
      story.source.publisher,
    ),
    cites: story.documents.map((document) => document.id),
    tells: [],
    facets: {
      locality: story.locality.name,
      ...(story.period === undefined ? {} : { year: story.period.slice(0, 4) }),
    },
  };
}

function termRecord(term: GlossaryTerm): SearchRecord {
  return {
    card: {
      url: urls.term(term.id),
      kind: 'term',
      title: term.short === undefined ? term.full : `${term.short}: ${term.full}`,
      text: term.plain,
    },
    title: term.full,
    context: joined(recordWords.term),
    text: term.plain,
    cites: [],
    tells: [],
    facets: {},
  };
}

/** The pages of prose, and the lists that have no record of their own. */
function pageRecords(site: Site, body: BodyOf): SearchRecord[] {
  const pages = [
    ...site.pages.map(({ id, title, summary }) => ({
      url: urls.page(id),
      title,
      summary,
      text: body(`pages/${id}`),
    })),
    // Pages that are lists of what else is found: only their names are looked for.
    ...[
      { url: urls.stories, ...strings.story },
      { url: urls.glossary, ...strings.glossary },
      { url: urls.changes, ...strings.changes },
      { url: urls.openData, ...strings.openData },
      { url: urls.siteMap, ...strings.siteMap },
    ].map(({ url, title, lede }) => ({ url, title, summary: lede, text: '' })),
  ];
  return pages.map(({ url, title, summary, text }) => ({
    card: { url, kind: 'page', title, text: summary },
    title,
    context: summary,
    text,
    cites: [],
    tells: [],
    facets: {},
  }));
}

/**
 * All records of the site, in the order of reading.
 * @param bodies prose of documents, units, stories and pages by collection and id ("stories/khu-dong-minh")
 */
export function recordsOf(site: Site, bodies: ReadonlyMap<string, string>): SearchRecord[] {
  const body: BodyOf = (key) => plainText(bodies.get(key) ?? '');
  return [
    ...site.plans.flatMap((plan) => {
      const byRef = new Map(plan.clauses.map((clause) => [clause.ref, clause]));
      return [
        planRecord(plan),
        ...plan.clauses
          .filter(({ kind }) => kind !== 'title')
          .map((clause) => clauseRecord(plan, clause, byRef)),
        ...plan.milestones.map((milestone) => milestoneRecord(plan, milestone)),
      ];
    }),
    ...site.documents.map((document) => documentRecord(document, body)),
    ...site.units.map((unit) => unitRecord(unit, body)),
    ...site.stories.map((story) => storyRecord(story, body)),
    ...site.terms.map(termRecord),
    ...pageRecords(site, body),
  ];
}
