import type { Entry, Rule } from '../rule.ts';

export const numberYear: Rule<Entry> = {
  id: 'document-number-year',
  what: 'Năm trong số, ký hiệu khác năm ban hành',
  examples: {
    in: 'document',
    bad: 'number: 59/2024/NĐ-CP\nissuedOn: 2023-08-14',
    good: 'number: 59/2023/NĐ-CP\nissuedOn: 2023-08-14',
  },
  check({ collection, data }, report) {
    if (collection !== 'documents') return;
    const { number, issuedOn } = data as { number?: string | null; issuedOn?: string | null };
    const year = /^\d+\/(\d{4})\//.exec(number ?? '')?.[1];
    if (year === undefined || !issuedOn || issuedOn.startsWith(year)) return;
    report({
      field: ['number'],
      message: `Số, ký hiệu ${number} ghi năm ${year} nhưng ngày ban hành (issuedOn) là năm ${issuedOn.slice(0, 4)}. Hãy xem lại văn bản.`,
    });
  },
};
