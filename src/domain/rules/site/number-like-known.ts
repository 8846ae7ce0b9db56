import { documentCode, findDocumentNumbers } from '../../document-number.ts';
import type { Rule, Whole } from '../rule.ts';

/** True when one digit is missing, added or another, or two neighbours have changed places. */
function oneSlip(a: string, b: string): boolean {
  if (a.length === b.length) {
    const differ = [...a].map((digit, at) => (digit === b[at] ? -1 : at)).filter((at) => at >= 0);
    const [first = 0, second = 0] = differ;
    return (
      differ.length === 2 &&
      second === first + 1 &&
      a[first] === b[second] &&
      a[second] === b[first]
    );
  }
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    long.length - short.length === 1 &&
    [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short)
  );
}

const digits = (number: string): string => /^\d+/.exec(number)?.[0] ?? '';

export const numberLikeKnown: Rule<Whole> = {
  id: 'document-number-unknown',
  what: 'Số văn bản gần giống một văn bản đã có (gõ nhầm chữ số)',
  examples: {
    in: 'body',
    bad: 'Theo Nghị định số 95/2023/NĐ-CP.',
    good: 'Theo Nghị định số 59/2023/NĐ-CP.',
  },
  check({ entries }, report) {
    const known = entries.flatMap(({ collection, data }) => {
      if (collection !== 'documents') return [];
      const { number, alsoPrintedAs = [] } = data as {
        number?: string | null;
        alsoPrintedAs?: { number: string }[];
      };
      return [number, ...alsoPrintedAs.map((other) => other.number)].filter(
        (own): own is string => typeof own === 'string',
      );
    });
    for (const { collection, file } of entries) {
      if (collection !== 'stories' && collection !== 'pages') continue;
      for (const { asWritten, start } of findDocumentNumbers(file.prose)) {
        if (known.includes(asWritten)) continue;
        const tail = (number: string): string =>
          `${/\/\d{4}\//.exec(number)?.[0] ?? ''}${documentCode(number)}`;
        const meant = known.find((own) =>
          tail(own) === tail(asWritten)
            ? oneSlip(digits(own), digits(asWritten))
            : // The year alone is another.
              /\/\d{4}\//.test(asWritten) &&
              digits(own) === digits(asWritten) &&
              documentCode(own) === documentCode(asWritten),
        );
        if (meant === undefined) continue;
        report({
          file: file.path,
          offset: start,
          message: `Trang này không có văn bản số "${asWritten}". Có phải "${meant}"? Nếu đúng là văn bản khác, hãy thêm vào thư mục van-ban.`,
          fix: meant,
        });
      }
    }
  },
};
