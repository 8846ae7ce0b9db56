/** Words by which records are found though their own text does not hold them; and lines of a hit. */
import type { ClauseKind } from '../domain/plan-text.ts';

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
