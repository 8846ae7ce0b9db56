/**
 * Words of the search. They stand apart from src/strings.ts because they travel to the browser, which
 * must not load the words of all pages for them.
 */
import type { ClauseKind } from '../domain/plan-text.ts';
import type { Kind } from './layout.ts';

/** Words by which records are found though their own text does not hold them; and lines of a hit. */
export const recordWords = {
  plan: 'kế hoạch toàn văn',
  clause: {
    basis: 'căn cứ pháp lý',
    recipients: 'nơi nhận',
    signature: 'chữ ký, người ký',
  } as Partial<Record<ClauseKind, string>>,
  milestone: 'thời hạn, hạn nộp, mốc thời gian',
  unit: 'đơn vị, cơ quan, nhiệm vụ',
  story: 'gương điển hình',
  term: 'thuật ngữ, nghĩa là',
  deadline: (before: string, lastDay: string) => `Trước ngày ${before} (ngày cuối: ${lastDay})`,
  issued: (date: string) => `ban hành ngày ${date}`,
  inForce: (date: string) => `có hiệu lực từ ${date}`,
  duties: (count: number, roles: readonly string[], requested: boolean) =>
    `${count} nhiệm vụ${requested ? ' (đề nghị)' : ''}: ${roles.join(', ')}`,
};

export const searchWords = {
  kinds: {
    plan: 'Kế hoạch',
    clause: 'Điều khoản',
    document: 'Văn bản',
    unit: 'Đơn vị',
    milestone: 'Thời hạn',
    story: 'Gương điển hình',
    term: 'Thuật ngữ',
    page: 'Trang thông tin',
  } satisfies Record<Kind, string>,
  facets: { level: 'Cấp', year: 'Năm', locality: 'Địa bàn' },
  all: 'Tất cả',
  kindFilter: 'Loại kết quả',
  loading: 'Đang tìm…',
  count: (count: number) => `${count} kết quả`,
  readAs: 'Kết quả cho:',
  literally: (query: string) => `Tìm đúng chữ “${query}”`,
  mended: 'Có phải bạn muốn tìm:',
  none: (query: string) => `Trang này không có gì trả lời “${query}”.`,
  noneWays:
    'Hãy thử bớt từ, hoặc dùng từ trong văn bản. Trang này chỉ có kế hoạch thực hiện dân chủ ở cơ sở, các văn bản căn cứ, đơn vị được giao việc và gương điển hình.',
  index: 'Xem mục lục A-Z',
  failed: 'Chưa tải được chỉ mục tìm kiếm, có lẽ do mất mạng.',
  retry: 'Thử lại',
  more: 'Xem thêm kết quả',
  recent: 'Tìm gần đây',
  recentNote: 'Chỉ lưu trên máy này.',
  clear: 'Xóa',
  seeAll: (count: number) => `Xem cả ${count} kết quả`,
  suggestions: 'Kết quả gợi ý',
  announce: (count: number) => (count === 0 ? 'Không có kết quả' : `Có ${count} kết quả`),
};
