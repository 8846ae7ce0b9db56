import { documentNumberKey } from '../../document-number.ts';
import type { Entry, Rule, Whole } from '../rule.ts';

export const duplicateDocument: Rule<Whole> = {
  id: 'duplicate-document',
  what: 'Một văn bản khai ở hai tệp',
  examples: { in: 'copy', bad: 'van-ban/mau-2.mdx', good: 'number: 60/2023/NĐ-CP' },
  check({ entries }, report) {
    const byNumber = new Map<string, Entry[]>();
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
      byNumber.set(key, [...(byNumber.get(key) ?? []), entry]);
    }
    for (const same of byNumber.values()) {
      if (same.length < 2) continue;
      for (const entry of same) {
        const other = same.find((one) => one !== entry);
        report({
          file: entry.file.path,
          field: ['number'],
          message: `Văn bản này đã có ở ${other?.file.path ?? ''}. Hãy gộp hai tệp làm một.`,
        });
      }
    }
  },
};
