/**
 * Joins the parsed content files into one site and checks every reference between them.
 * Pure: no Astro, no disk, no clock, so that the build and the editors' check cannot disagree.
 */
import { clauseRefOf } from './clause-id.ts';
import { findCitations } from './citations.ts';
import { lastPermittedDay } from './deadline.ts';
import { compareDocuments } from './document-order.ts';
import { parsePlanText, type Clause } from './plan-text.ts';
import type { Problem } from './problem.ts';
import type { RawContent, RawEntry } from './raw-content.ts';
import { RELATION_NAMES } from './relation.ts';
import { annotate, markErrata } from './rich-text.ts';
import type {
  Change,
  Duty,
  GlossaryTerm,
  LegalDocument,
  Plan,
  PlanClause,
  Site,
  Story,
  Unit,
} from './site.ts';
import { didYouMean } from './suggest.ts';
import { compareVietnamese, fold, slugify } from './vietnamese.ts';

type Field = readonly (string | number)[];

/** Collects dangling references; each message names the value and the nearest known one. */
class References {
  readonly problems: Problem[] = [];

  /** The value of `id` in `known`, or a problem at `field` of `file`. */
  get<T>(
    known: ReadonlyMap<string, T>,
    id: string,
    file: string,
    field: Field,
    what: string,
  ): T | undefined {
    const value = known.get(id);
    if (value === undefined) {
      this.problems.push({
        rule: 'unknown-reference',
        severity: 'error',
        file,
        field,
        message: `Không có ${what} nào mang mã "${id}".${didYouMean(id, known.keys())} Hãy chép đúng mã, hoặc thêm ${what} đó trước.`,
      });
    }
    return value;
  }

  /** Reports that `words`, said to be quoted, do not stand in the clause. */
  quote(words: string, clause: PlanClause, file: string, field: Field): void {
    if (clause.text.includes(words)) return;
    this.problems.push({
      rule: 'quote-not-in-clause',
      severity: 'error',
      file,
      field,
      message: `Không tìm thấy nguyên văn "${words}" trong điều khoản ${clause.ref}. Hãy chép lại đúng từng chữ từ điều khoản.`,
    });
  }
}

/** The parts of the official form that are not running text, as clauses of their own. */
function formClauses(
  plan: RawEntry<'plans'>,
  lastLine: number,
): { before: Clause[]; after: Clause[] } {
  const { kind, title, recipients, signatory } = plan.data;
  const clause = (
    id: string,
    clauseKind: Clause['kind'],
    path: string,
    lines: string[],
    line: number,
  ): Clause => ({
    id,
    anchor: id,
    kind: clauseKind,
    label: path.toLowerCase(),
    path,
    text: lines.join(' '),
    lines,
    depth: 1,
    line,
  });
  const after = [];
  if (recipients.length > 0) {
    const lines = ['Nơi nhận:', ...recipients.map((recipient) => `- ${recipient}`)];
    after.push(clause('noi-nhan', 'recipients', 'Nơi nhận', lines, lastLine));
  }
  after.push(clause('ky', 'signature', 'Chữ ký', [...signatory.formula, signatory.name], lastLine));
  return { before: [clause('tieu-de', 'title', 'Tiêu đề', [kind, title], 1)], after };
}

const HEADING_NUMBER = /^(?:[IVXLC]+|\d+|[a-zđ])[.)]\s+/u;

/** The words of a heading without number; a numbered paragraph lends its words up to the colon. */
function headingOf(clause: Clause): string | undefined {
  if (clause.kind === 'part' || clause.kind === 'section')
    return clause.text.replace(HEADING_NUMBER, '');
  if (clause.kind === 'section-paragraph') {
    return clause.text.replace(HEADING_NUMBER, '').split(':')[0];
  }
  return undefined;
}

function byId<T extends { id: string }>(values: readonly T[]): Map<string, T> {
  return new Map(values.map((value) => [value.id, value]));
}

/**
 * Builds the site.
 * @param raw all content files, each valid by its schema
 * @returns the site (as complete as the content allows) and every dangling or wrong reference
 */
export function buildSite(raw: RawContent): { site: Site; problems: Problem[] } {
  const references = new References();
  const settings = raw.settings[0]?.data;
  if (!settings) throw new Error('content/cai-dat.yml is missing: the site has no settings');

  const terms: GlossaryTerm[] = raw.glossary
    .flatMap((entry) => entry.data.terms)
    .map((term) => ({ ...term, id: slugify(term.short ?? term.full) }))
    .sort((a, b) => compareVietnamese(a.short ?? a.full, b.short ?? b.full));

  const documents: LegalDocument[] = raw.documents.map(({ id, data, body }) => ({
    ...data,
    id,
    title: data.number === null ? data.shortTitle : `${data.kind} số ${data.number}`,
    relations: [],
    isLegalBasisOf: [],
    citedIn: [],
    stories: [],
    hasSummary: body.trim() !== '',
  }));
  const documentsById = byId(documents);
  for (const { id, data, file } of raw.documents) {
    data.relations.forEach((relation, index) => {
      const from = documentsById.get(id);
      const to = references.get(
        documentsById,
        relation.document,
        file,
        ['relations', index, 'document'],
        'văn bản',
      );
      if (!from || !to) return;
      const { kind, basis } = relation;
      from.relations.push({
        kind,
        direction: 'from',
        name: RELATION_NAMES[kind].from,
        document: to,
        basis,
      });
      to.relations.push({
        kind,
        direction: 'to',
        name: RELATION_NAMES[kind].to,
        document: from,
        basis,
      });
    });
  }

  const clausesByRef = new Map<string, PlanClause>();
  const plans: Plan[] = raw.plans
    .map((entry) => {
      const { id, data, body, bodyLine, file } = entry;
      const parsed = parsePlanText(body, bodyLine, file);
      references.problems.push(...parsed.problems);
      const form = formClauses(entry, bodyLine + body.split('\n').length - 1);
      const clauses = [...form.before, ...parsed.clauses, ...form.after].map(
        (clause): PlanClause => {
          const ref = clauseRefOf(id, clause.id);
          const heading = headingOf(clause);
          return {
            ...clause,
            plan: id,
            ref,
            ...(heading === undefined ? {} : { heading }),
            title: data.shortHeadings?.[clause.id] ?? heading ?? clause.path,
            segments: annotate(clause.text, documents, terms, ref),
            lineSegments: (clause.lines ?? []).map((line) =>
              annotate(line.replace(/^- /, ''), documents, terms, ref),
            ),
            citations: findCitations(clause.text, documents),
            documents: [],
            errata: [],
            duties: [],
            milestones: [],
            stories: [],
          };
        },
      );
      for (const clause of clauses) {
        clausesByRef.set(clause.ref, clause);
        for (const citation of clause.citations) {
          const document = documentsById.get(citation.document);
          if (!document || clause.documents.includes(document)) continue;
          clause.documents.push(document);
          document.citedIn.push({ clause, asWritten: citation.asWritten });
        }
      }
      return { ...data, id, clauses, legalBasis: [], milestones: [] };
    })
    .sort((a, b) => b.year - a.year);
  const plansById = byId(plans);

  for (const { id, data, file } of raw.plans) {
    const plan = plansById.get(id);
    if (!plan) continue;
    data.legalBasis.forEach((documentId, index) => {
      const document = references.get(
        documentsById,
        documentId,
        file,
        ['legalBasis', index],
        'văn bản',
      );
      if (!document) return;
      plan.legalBasis.push(document);
      document.isLegalBasisOf.push(plan);
    });
    data.milestones.forEach((milestone, index) => {
      const clause = references.get(
        clausesByRef,
        milestone.clause,
        file,
        ['milestones', index, 'clause'],
        'điều khoản',
      );
      if (!clause) return;
      references.quote(milestone.asWritten, clause, file, ['milestones', index, 'asWritten']);
      plan.milestones.push({
        ...milestone,
        plan: id,
        clause,
        past: data.ended,
        lastDay: lastPermittedDay(milestone.before),
      });
    });
    plan.milestones.sort((a, b) => a.before.localeCompare(b.before));
    for (const milestone of plan.milestones) milestone.clause.milestones.push(milestone);
    if (data.annex)
      references.get(clausesByRef, data.annex.clause, file, ['annex', 'clause'], 'điều khoản');
    if (data.motto) {
      const clause = references.get(
        clausesByRef,
        data.motto.clause,
        file,
        ['motto', 'clause'],
        'điều khoản',
      );
      if (clause) references.quote(data.motto.asWritten, clause, file, ['motto', 'asWritten']);
    }
    for (const clauseId of Object.keys(data.shortHeadings ?? {})) {
      const ref = clauseRefOf(id, clauseId);
      references.get(clausesByRef, ref, file, ['shortHeadings', clauseId], 'điều khoản');
    }
  }

  for (const { data, file } of raw.errata) {
    data.notes.forEach((note, index) => {
      const clause = references.get(
        clausesByRef,
        note.clause,
        file,
        ['notes', index, 'clause'],
        'điều khoản',
      );
      if (!clause) return;
      references.quote(note.asWritten, clause, file, ['notes', index, 'asWritten']);
      clause.errata.push(note);
    });
  }
  for (const clause of clausesByRef.values()) {
    clause.segments = markErrata(
      clause.segments,
      clause.errata.map((note) => note.asWritten),
    );
  }
  for (const { data, file } of raw.documents) {
    data.alsoPrintedAs.forEach((other, index) => {
      const clause = references.get(
        clausesByRef,
        other.clause,
        file,
        ['alsoPrintedAs', index, 'clause'],
        'điều khoản',
      );
      if (clause) references.quote(other.number, clause, file, ['alsoPrintedAs', index, 'number']);
    });
  }
  for (const { data, file } of raw.glossary) {
    data.terms.forEach((term, index) => {
      term.onlyIn?.forEach((ref, place) => {
        references.get(clausesByRef, ref, file, ['terms', index, 'onlyIn', place], 'điều khoản');
      });
    });
  }

  const { units, duties } = buildUnits(raw.units, clausesByRef, plans, references);
  const stories = buildStories(
    raw.stories,
    clausesByRef,
    documentsById,
    settings.localities,
    references,
  );
  for (const story of stories) {
    if (story.status !== 'đăng') continue;
    for (const document of story.documents) document.stories.push(story);
    for (const clause of story.clauses) clause.stories.push(story);
  }
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
      changes: buildChanges(raw.changes, clausesByRef, documentsById, byId(stories), references),
    },
    problems: references.problems,
  };
}

/** Position of each clause in reading order, plans newest first. */
function clauseOrder(plans: readonly Plan[]): Map<string, number> {
  return new Map(plans.flatMap((plan) => plan.clauses).map((clause, index) => [clause.ref, index]));
}

function buildUnits(
  entries: readonly RawEntry<'units'>[],
  clauses: ReadonlyMap<string, PlanClause>,
  plans: readonly Plan[],
  references: References,
): { units: Unit[]; duties: Duty[] } {
  const order = clauseOrder(plans);
  const units: Unit[] = [];
  for (const { id, data, file } of entries) {
    const namedIn = references.get(clauses, data.namedIn, file, ['namedIn'], 'điều khoản');
    if (!namedIn) continue;
    units.push({
      ...data,
      id,
      label: data.shortName ?? data.name,
      namedIn,
      duties: [],
      requestedOnly: data.duties.length > 0 && data.duties.every((duty) => duty.requestedOnly),
    });
  }
  const unitsById = byId(units);
  const unitByName = new Map(
    units.flatMap((unit) =>
      [unit.name, ...unit.variants].map((name) => [fold(name), unit] as const),
    ),
  );

  const duties: Duty[] = [];
  for (const { id, data, file } of entries) {
    const unit = unitsById.get(id);
    data.duties.forEach((duty, index) => {
      const clause = references.get(
        clauses,
        duty.clause,
        file,
        ['duties', index, 'clause'],
        'điều khoản',
      );
      if (!clause || !unit) return;
      // "Đề nghị" of a duty may stand in the heading above its bullet.
      const words = [clause, clauses.get(clauseRefOf(clause.plan, clause.parent ?? ''))];
      if (!words.some((place) => place?.text.includes(duty.roleWords))) {
        references.quote(duty.roleWords, clause, file, ['duties', index, 'roleWords']);
      }
      duties.push({
        ...duty,
        id: `${unit.id}-${clause.anchor}`,
        unit,
        clause,
        partners: duty.partners.map((asWritten, place) => {
          references.quote(asWritten, clause, file, ['duties', index, 'partners', place]);
          const partner = unitByName.get(fold(asWritten));
          return { asWritten, ...(partner ? { unit: partner } : {}) };
        }),
        pairedWith: undefined as never,
        milestones: clause.milestones,
      });
    });
  }
  const byClause = (ref: string, other: Duty): Duty | undefined =>
    duties.find((duty) => duty.clause.ref === ref && duty.unit !== other.unit);
  for (const { id, data, file } of entries) {
    data.duties.forEach(({ clause, pairedWith }, index) => {
      const duty = duties.find((own) => own.unit.id === id && own.clause.ref === clause);
      if (!duty) return;
      const pair = pairedWith === undefined ? undefined : byClause(pairedWith, duty);
      if (pair) duty.pairedWith = pair;
      else {
        delete duty.pairedWith;
        if (pairedWith === undefined) return;
        references.problems.push({
          rule: 'unpaired-duty',
          severity: 'error',
          file,
          field: ['duties', index, 'pairedWith'],
          message: `Không đơn vị nào khác có nhiệm vụ ở điều khoản ${pairedWith}. Hãy thêm nhiệm vụ đó ở tệp của đơn vị kia, hoặc bỏ dòng pairedWith.`,
        });
      }
    });
  }
  const position = (clause: PlanClause): number => order.get(clause.ref) ?? 0;
  duties.sort((a, b) => position(a.clause) - position(b.clause));
  for (const duty of duties) {
    duty.unit.duties.push(duty);
    duty.clause.duties.push(duty);
  }
  units.sort((a, b) => position(a.namedIn) - position(b.namedIn));
  return { units, duties };
}

function buildStories(
  entries: readonly RawEntry<'stories'>[],
  clauses: ReadonlyMap<string, PlanClause>,
  documents: ReadonlyMap<string, LegalDocument>,
  localities: Site['settings']['localities'],
  references: References,
): Story[] {
  const localitiesByName = new Map(localities.map((locality) => [locality.name, locality]));
  const stories = entries.map(({ id, data, file }): Story => {
    const locality = references.get(
      localitiesByName,
      data.locality,
      file,
      ['locality'],
      'xã, phường',
    );
    const resolve = <T>(
      known: ReadonlyMap<string, T>,
      field: 'clauses' | 'documents',
      what: string,
    ): T[] =>
      data[field]
        .map((ref, index) => references.get(known, ref, file, [field, index], what))
        .filter((value) => value !== undefined);
    return {
      ...data,
      id,
      locality: locality ?? { name: data.locality },
      clauses: resolve(clauses, 'clauses', 'điều khoản'),
      documents: resolve(documents, 'documents', 'văn bản'),
    };
  });
  // Newest first; stories of one day in alphabetical order, so that the order never depends on the disk.
  return stories.sort(
    (a, b) =>
      (b.published ?? '').localeCompare(a.published ?? '') || compareVietnamese(a.title, b.title),
  );
}

/** Newest first; changes of one day in the order of the file. */
function buildChanges(
  entries: readonly RawEntry<'changes'>[],
  clauses: ReadonlyMap<string, PlanClause>,
  documents: ReadonlyMap<string, LegalDocument>,
  stories: ReadonlyMap<string, Story>,
  references: References,
): Change[] {
  const changes = entries.flatMap(({ data, file }) =>
    data.changes.map((change, index): Change => {
      const resolve = <T>(
        known: ReadonlyMap<string, T>,
        field: 'clauses' | 'documents' | 'stories',
        what: string,
      ): T[] =>
        change[field]
          .map((ref, place) =>
            references.get(known, ref, file, ['changes', index, field, place], what),
          )
          .filter((value) => value !== undefined);
      return {
        ...change,
        clauses: resolve(clauses, 'clauses', 'điều khoản'),
        documents: resolve(documents, 'documents', 'văn bản'),
        stories: resolve(stories, 'stories', 'gương điển hình'),
      };
    }),
  );
  return changes.sort((a, b) => b.on.localeCompare(a.on));
}
