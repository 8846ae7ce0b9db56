/** Legal documents and their relations, each seen from both ends. */
import type { RawEntry } from '../raw-content.ts';
import { RELATION_NAMES } from '../relation.ts';
import type { LegalDocument } from '../site.ts';
import type { References } from './references.ts';

type Entries = readonly RawEntry<'documents'>[];

/** The documents, known to `references` from here on, with their relations. */
export function buildDocuments(entries: Entries, references: References): LegalDocument[] {
  const documents = entries.map(({ id, data, body }): LegalDocument => ({
    ...data,
    id,
    title: data.number === null ? data.shortTitle : `${data.kind} số ${data.number}`,
    relations: [],
    isLegalBasisOf: [],
    citedIn: [],
    stories: [],
    hasSummary: body.trim() !== '',
  }));
  for (const document of documents) references.documents.set(document.id, document);
  for (const { id, data, file } of entries) {
    const from = references.documents.get(id);
    data.relations.forEach(({ kind, basis, document }, index) => {
      const to = references.of(file).document(document, 'relations', index, 'document');
      if (!from || !to) return;
      const name = RELATION_NAMES[kind];
      from.relations.push({ kind, direction: 'from', name: name.from, document: to, basis });
      to.relations.push({ kind, direction: 'to', name: name.to, document: from, basis });
    });
  }
  return documents;
}

/** Checks the numbers that a plan is said to print for a document, once clauses are known. */
export function checkPrintedNumbers(entries: Entries, references: References): void {
  for (const { data, file } of entries) {
    const refer = references.of(file);
    data.alsoPrintedAs.forEach((other, index) => {
      const clause = refer.clause(other.clause, 'alsoPrintedAs', index, 'clause');
      if (clause) refer.quote(other.number, clause, 'alsoPrintedAs', index, 'number');
    });
  }
}
