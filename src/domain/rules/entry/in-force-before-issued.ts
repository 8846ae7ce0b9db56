import { formatDate } from '../../plain-date.ts';
import type { Entry, Rule } from '../rule.ts';

export const inForceBeforeIssued: Rule<Entry> = {
  id: 'in-force-before-issued',
  what: 'Văn bản có hiệu lực trước ngày ban hành',
  examples: {
    in: 'document',
    bad: 'issuedOn: 2023-08-14\ninForceOn: 2023-03-14',
    good: 'issuedOn: 2023-08-14\ninForceOn: 2023-08-14',
  },
  check({ collection, data }, report) {
    if (collection !== 'documents') return;
    const { issuedOn, inForceOn } = data as { issuedOn?: string | null; inForceOn?: string | null };
    if (!issuedOn || !inForceOn || inForceOn >= issuedOn) return;
    report({
      field: ['inForceOn'],
      message: `Ngày có hiệu lực (inForceOn) ${formatDate(inForceOn)} trước ngày ban hành (issuedOn) ${formatDate(issuedOn)}. Hãy xem lại hai ngày.`,
    });
  },
};
