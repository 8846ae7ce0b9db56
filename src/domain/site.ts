/** The whole site as one value: every entity with its relations in both directions resolved. */
import type { DataOf } from '../schemas/registry.ts';
import type { Citation } from './citations.ts';
import type { Clause } from './plan-text.ts';
import type { PlainDate } from './plain-date.ts';
import type { RelationKind } from './relation.ts';
import type { Segment } from './rich-text.ts';

type PlanData = DataOf<'plans'>;
type DocumentData = DataOf<'documents'>;
type UnitData = DataOf<'units'>;
type StoryData = DataOf<'stories'>;

/** A note on the words of a clause, apart from them. */
export type Erratum = DataOf<'errata'>['notes'][number];

export interface Milestone extends Omit<PlanData['milestones'][number], 'clause'> {
  plan: string;
  clause: PlanClause;
  /** True when the editors say that the plan is over; the code asks no clock. */
  past: boolean;
  /** The last day in time: "trước ngày 25/5" is over on the 25th. */
  lastDay: PlainDate;
}

/** A clause with all that belongs to it. */
export interface PlanClause extends Clause {
  plan: string;
  /** "2024/II.4.g3". */
  ref: string;
  /** The path for lists beside the plan's own page: with the plan, as soon as the site has several. */
  fullPath: string;
  /** The words of the heading without its number; for clauses without heading undefined. */
  heading?: string;
  /** A short name for lists: the short heading, the heading, or the path. */
  title: string;
  segments: Segment[];
  /** The same for each of its lines, without the dash, where lines are set one below another. */
  lineSegments: Segment[][];
  citations: Citation[];
  /** Documents it cites, each once, in the order of their first citation. */
  documents: LegalDocument[];
  errata: Erratum[];
  duties: Duty[];
  milestones: Milestone[];
  /** Published stories that illustrate it. */
  stories: Story[];
}

export interface Plan extends Omit<PlanData, 'milestones' | 'legalBasis'> {
  id: string;
  clauses: PlanClause[];
  legalBasis: LegalDocument[];
  milestones: Milestone[];
}

/** One relation of a document, seen from it. */
export interface Relation {
  kind: RelationKind;
  /** Whether this document has the relation, or is at its other end. */
  direction: 'from' | 'to';
  /** Its name from this end. */
  name: string;
  document: LegalDocument;
  basis: string;
}

export interface LegalDocument extends Omit<DocumentData, 'relations'> {
  id: string;
  /** "Nghị định số 59/2023/NĐ-CP", or kind and name where no number is known. */
  title: string;
  relations: Relation[];
  /** Plans whose preamble names it as their basis. */
  isLegalBasisOf: Plan[];
  /** Clauses whose words cite it. */
  citedIn: { clause: PlanClause; asWritten: string }[];
  stories: Story[];
  hasSummary: boolean;
}

export interface Duty extends Omit<
  UnitData['duties'][number],
  'clause' | 'pairedWith' | 'partners'
> {
  /** "2024-phong-noi-vu-ii-4-g3": its place on a page, and its key in the open data. */
  id: string;
  unit: Unit;
  clause: PlanClause;
  partners: { asWritten: string; unit?: Unit }[];
  pairedWith?: Duty;
  milestones: Milestone[];
}

export interface Unit extends Omit<UnitData, 'duties' | 'namedIn'> {
  id: string;
  /** The short name where there is one, else the name. */
  label: string;
  namedIn: PlanClause;
  duties: Duty[];
  /** True when the plan only asks this unit ("Đề nghị …") and assigns it nothing. */
  requestedOnly: boolean;
}

export interface Locality {
  name: string;
  today?: string | undefined;
  note?: string | undefined;
}

export interface Story extends Omit<StoryData, 'clauses' | 'documents' | 'locality'> {
  id: string;
  /** Files of photos that the text itself places with <Anh>; the page shows the others after it. */
  photosInText: string[];
  locality: Locality;
  clauses: PlanClause[];
  documents: LegalDocument[];
}

export type Page = DataOf<'pages'> & { id: string };

export type GlossaryTerm = DataOf<'glossary'>['terms'][number] & { id: string };

/** Something that changed on the site, as the editors recorded it. */
export interface Change extends Omit<
  DataOf<'changes'>['changes'][number],
  'clauses' | 'documents' | 'stories'
> {
  clauses: PlanClause[];
  documents: LegalDocument[];
  stories: Story[];
}

export interface Site {
  settings: DataOf<'settings'>;
  /** Newest year first. */
  plans: Plan[];
  documents: LegalDocument[];
  units: Unit[];
  /** In the order of their clauses. */
  duties: Duty[];
  /** Published stories only, newest first. */
  stories: Story[];
  /** Drafts, for the preview. */
  drafts: Story[];
  /** Withdrawn stories: their address stays, their content does not. */
  withdrawn: Story[];
  /** In alphabetical order. */
  terms: GlossaryTerm[];
  pages: Page[];
  /** Newest first. */
  changes: Change[];
}
