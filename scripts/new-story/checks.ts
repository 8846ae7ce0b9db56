/** What is wrong with an answer of npm run new: all that the validator would say of it later. */
import { lowerCased } from '../../src/domain/rules/entry/title-all-caps.ts';
import { RESERVED } from '../../src/domain/rules/tree/reserved-name.ts';
import { capitalized, slugify } from '../../src/domain/vietnamese.ts';
import { SLUG_PATTERN } from '../../src/schemas/fields.ts';
import { storySchema } from '../../src/schemas/story.ts';

type TextField = 'title' | 'summary' | 'locality';

/** What is wrong with a value by the story's schema; undefined for a good one. */
export function textFault(field: TextField, value: string | undefined): string | undefined {
  if ((value ?? '').trim() === '') return 'Đang để trống, mà mục này bắt buộc. Hãy gõ câu trả lời.';
  const { message } = storySchema.shape[field].safeParse(value).error?.issues[0] ?? {};
  return message && capitalized(message);
}

export function titleFault(value: string | undefined): string | undefined {
  const fault = textFault('title', value);
  if (fault !== undefined || value === undefined) return fault;
  if (!/\p{L}/u.test(value)) return 'Tên bài phải có chữ. Hãy viết việc đã làm được, ở đâu.';
  const lower = lowerCased(value);
  return lower && `Đừng viết hoa toàn bộ. Hãy viết: ${lower}`;
}

/** Longer addresses are cut in messages and on paper. */
const MOST = 70;

/** An address for a story of this title that no other has; "" for a title without a letter to make one of. */
export function freeAddress(title: string, taken: (id: string) => boolean): string {
  const whole = slugify(title);
  const own = whole.length > MOST ? whole.slice(0, MOST).replace(/-[^-]*$/, '') : whole;
  if (own === '') return '';
  const free = (id: string): boolean => !taken(id) && !reserved(id);
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? own : `${own}-${number}`;
    if (free(id)) return id;
  }
}

const reserved = (id: string): boolean => (RESERVED['guong-dien-hinh'] ?? []).includes(id);

/** What is wrong with an address that was typed; nothing typed means the proposed one. */
export function addressFault(
  value: string | undefined,
  proposed: string,
  taken: (id: string) => boolean,
): string | undefined {
  const id = value?.trim() || proposed;
  if (!SLUG_PATTERN.test(id))
    return `Chỉ dùng chữ thường không dấu, số và gạch ngang, ví dụ ${slugify(id) || 'duong-moi-to-3'}`;
  if (reserved(id)) return `"${id}" trang đã dùng cho việc khác. Hãy gõ địa chỉ khác.`;
  return taken(id) ? `Đã có bài ở "${id}". Không ghi đè: hãy gõ địa chỉ khác.` : undefined;
}
