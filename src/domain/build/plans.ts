/** Plans: their clauses with citations and notes, their basis and milestones. */
import { findCitations } from '../citations.ts';
import { clausePathOfPlan, clauseRefOf } from '../clause-id.ts';
import { lastPermittedDay } from '../deadline.ts';
import { parsePlanText, type Clause } from '../plan-text.ts';
import type { RawEntry } from '../raw-content.ts';
import { annotate, markErrata } from '../rich-text.ts';
import type { GlossaryTerm, LegalDocument, Plan, PlanClause } from '../site.ts';
import { formClauses } from './form-clauses.ts';
import type { References } from './references.ts';

/** The words of a heading without number; a numbered paragraph lends its words up to the colon. */
function headingOf({ kind, text, number = '' }: Clause): string | undefined {
  const words = text.slice(number.length).trimStart();
  if (kind === 'part' || kind === 'section') return words;
  return kind === 'section-paragraph' ? words.split(':')[0] : undefined;
}

/** The plans, newest first; their clauses are known to `references` from here on. */
export function buildPlans(
  entries: readonly RawEntry<'plans'>[],
  documents: readonly LegalDocument[],
  terms: readonly GlossaryTerm[],
  references: References,
): Plan[] {
  const plans = entries.map((entry): Plan => {
    const { id, data, body, bodyLine, file } = entry;
    const parsed = parsePlanText(body, bodyLine, file);
    references.problems.push(...parsed.problems);
    const form = formClauses(entry);
    const clauses = [...form.before, ...parsed.clauses, ...form.after].map((clause): PlanClause => {
      const ref = clauseRefOf(id, clause.id);
      const heading = headingOf(clause);
      return {
        ...clause,
        plan: id,
        ref,
        fullPath: entries.length > 1 ? clausePathOfPlan(clause.path, id) : clause.path,
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
    });
    for (const clause of clauses) {
      references.clauses.set(clause.ref, clause);
      for (const citation of clause.citations) {
        const document = references.documents.get(citation.document);
        if (!document || clause.documents.includes(document)) continue;
        clause.documents.push(document);
        document.citedIn.push({ clause, asWritten: citation.asWritten });
      }
    }
    return { ...data, id, clauses, legalBasis: [], milestones: [] };
  });
  plans.forEach((plan, index) => {
    const entry = entries[index];
    if (entry) joinPlan(plan, entry, references);
  });
  return plans.sort((a, b) => b.year - a.year);
}

/** Gives a plan its basis and milestones, and checks what its front matter says of its text. */
function joinPlan(plan: Plan, { data, file }: RawEntry<'plans'>, references: References): void {
  const refer = references.of(file);
  plan.legalBasis = refer.documentList(data.legalBasis, 'legalBasis');
  for (const document of plan.legalBasis) document.isLegalBasisOf.push(plan);

  data.milestones.forEach((milestone, index) => {
    const clause = refer.clause(milestone.clause, 'milestones', index, 'clause');
    if (!clause) return;
    refer.quote(milestone.asWritten, clause, 'milestones', index, 'asWritten');
    const lastDay = lastPermittedDay(milestone.before);
    plan.milestones.push({ ...milestone, plan: plan.id, clause, past: data.ended, lastDay });
  });
  plan.milestones.sort((a, b) => a.before.localeCompare(b.before));
  for (const milestone of plan.milestones) milestone.clause.milestones.push(milestone);

  if (data.annex) refer.clause(data.annex.clause, 'annex', 'clause');
  if (data.motto) {
    const clause = refer.clause(data.motto.clause, 'motto', 'clause');
    if (clause) refer.quote(data.motto.asWritten, clause, 'motto', 'asWritten');
  }
  for (const clauseId of Object.keys(data.shortHeadings ?? {})) {
    refer.clause(clauseRefOf(plan.id, clauseId), 'shortHeadings', clauseId);
  }
}

/** Puts the editors' notes beside their clauses and marks the words they speak of. */
export function joinErrata(entries: readonly RawEntry<'errata'>[], references: References): void {
  for (const { data, file } of entries) {
    const refer = references.of(file);
    data.notes.forEach((note, index) => {
      const clause = refer.clause(note.clause, 'notes', index, 'clause');
      if (!clause) return;
      refer.quote(note.asWritten, clause, 'notes', index, 'asWritten');
      clause.errata.push(note);
    });
  }
  for (const clause of references.clauses.values()) {
    const words = clause.errata.map((note) => note.asWritten);
    clause.segments = markErrata(clause.segments, words);
  }
}
