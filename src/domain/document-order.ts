/** The order of legal documents: by level, then by rank of their kind, then those that matter most here. */
import type { DOCUMENT_KINDS, LEVELS } from '../schemas/legal-document.ts';
import type { LegalDocument } from './site.ts';
import { compareVietnamese } from './vietnamese.ts';

const LEVEL_RANK: Record<(typeof LEVELS)[number], number> = {
  'trung ương': 1,
  tỉnh: 2,
  'thành phố': 3,
  'Đảng bộ': 4,
};

/** Law before decree before decision: the ranks of Vietnamese legal documents, then plans. */
const KIND_RANK: Record<(typeof DOCUMENT_KINDS)[number], number> = {
  Luật: 1,
  'Nghị định': 2,
  'Quyết định': 3,
  'Nghị quyết': 4,
  'Kế hoạch': 5,
  'Chương trình công tác': 6,
};

/** Of one kind, the plan's own basis stands first, then the document that is cited most. */
export function compareDocuments(a: LegalDocument, b: LegalDocument): number {
  return (
    LEVEL_RANK[a.level] - LEVEL_RANK[b.level] ||
    KIND_RANK[a.kind] - KIND_RANK[b.kind] ||
    b.isLegalBasisOf.length - a.isLegalBasisOf.length ||
    b.citedIn.length - a.citedIn.length ||
    compareVietnamese(a.title, b.title)
  );
}
