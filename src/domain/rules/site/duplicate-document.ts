import { documentNumberKey } from '../../document-number.ts';
import type { Rule, Whole } from '../rule.ts';

export const duplicateDocument: Rule<Whole> = {
  id: 'duplicate-document',
  what: 'Một văn bản khai ở hai tệp',
  examples: { in: 'copy', bad: 'van-ban/mau-2.mdx', good: 'number: 60/2023/NĐ-CP' },
  check({ entries }, report) {
    const seen = new Map<string, string>();
    for (const entry of entries) {
      if (entry.collection !== 'documents') continue;
      const { number, issuer, issuedOn } = entry.data as {
        number?: string | null;
        issuer?: string;
        issuedOn?: string | null;
      };
      // A number alone is not a document's identity: every authority has its own 56/KH-UBND.
      if (!number) continue;
      const key = [documentNumberKey(number), issuer, issuedOn].join('|');
      const first = seen.get(key);
      if (first === undefined) seen.set(key, entry.file.path);
      else {
        report({
          file: entry.file.path,
          field: ['number'],
          message: `Văn bản ${number} (${issuer ?? ''}) đã có ở ${first}. Hãy gộp hai tệp làm một.`,
        });
      }
    }
  },
};
