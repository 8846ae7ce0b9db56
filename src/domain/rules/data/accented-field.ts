import { nearest } from '../../suggest.ts';
import { fold } from '../../vietnamese.ts';
import type { DataIssue, Rule } from '../rule.ts';

/** What people write for a field, besides its title: folded word → field name. */
const ALSO: Readonly<Record<string, string>> = {
  'tieu de': 'title',
  ten: 'title',
  'ten bai': 'title',
  'tua de': 'title',
  ngay: 'published',
  'ngay dang': 'published',
  'ngay viet': 'published',
  'mo ta': 'summary',
  'tom tat': 'summary',
  'tom luoc': 'summary',
  loai: 'kind',
  'trang thai': 'status',
  'tinh trang': 'status',
  'dia ban': 'locality',
  'dia diem': 'locality',
  phuong: 'locality',
  xa: 'locality',
  noi: 'place',
  'thoi gian': 'period',
  'dieu khoan': 'clauses',
  'van ban': 'documents',
  'so lieu': 'figures',
  'con so': 'figures',
  anh: 'photos',
  'hinh anh': 'photos',
  hinh: 'photos',
  'dong y': 'consent',
  nguon: 'source',
  'chu thich': 'caption',
  'tac gia': 'credit',
  'nguoi chup': 'credit',
  tep: 'file',
  'mo ta anh': 'alt',
  'dia chi': 'url',
  'so hieu': 'number',
  'so ky hieu': 'number',
  'trich yeu': 'subject',
  'co quan ban hanh': 'issuer',
  'ngay ban hanh': 'issuedOn',
};

/** The field a Vietnamese word means, among those that exist here. */
export function meantField(word: string, known: DataIssue['known']): string | undefined {
  const folded = fold(word).replaceAll('_', ' ').replaceAll('-', ' ').trim();
  const titled = known.find(({ title }) => fold(title) === folded)?.name;
  const also = ALSO[folded];
  if (titled !== undefined) return titled;
  if (also !== undefined && known.some(({ name }) => name === also)) return also;
  const near = nearest(
    folded,
    known.map(({ title }) => fold(title)),
  );
  return known.find(({ title }) => near !== undefined && fold(title) === near)?.name;
}

export const accentedField: Rule<DataIssue> = {
  id: 'accented-field',
  what: 'Tên mục gõ bằng tiếng Việt có dấu (tiêu đề: thay cho title:)',
  examples: { in: 'field', bad: 'tiêu đề: Đường mới ở tổ 3', good: 'title: Đường mới ở tổ 3' },
  check({ code, field, known }, report) {
    const name = String(field.at(-1));
    if (code !== 'unrecognized_keys' || !/[^\x20-\x7E]/.test(name)) return;
    const meant = meantField(name, known);
    report({
      message: `Tên mục "${name}" viết bằng tiếng Việt nên máy không hiểu.${
        meant
          ? ` Có phải "${meant}"? Hãy viết ${meant}: …`
          : ` Tên mục đúng là một trong: ${known.map((one) => one.name).join(', ')}.`
      }`,
      ...(meant ? { fix: meant } : {}),
    });
  },
};
