/** Relations between legal documents, each named from both ends. */
import type { RELATION_KINDS } from '../schemas/legal-document.ts';

export type RelationKind = (typeof RELATION_KINDS)[number];

/** How a relation reads from the document that has it, and from the other one. */
export const RELATION_NAMES: Record<RelationKind, { from: string; to: string }> = {
  'quy định chi tiết': { from: 'Quy định chi tiết', to: 'Được quy định chi tiết bởi' },
  'triển khai': { from: 'Triển khai', to: 'Được triển khai bởi' },
  'căn cứ': { from: 'Căn cứ vào', to: 'Là căn cứ của' },
  'sửa đổi, bổ sung': { from: 'Sửa đổi, bổ sung', to: 'Được sửa đổi, bổ sung bởi' },
  dẫn: { from: 'Dẫn', to: 'Được dẫn trong' },
};
