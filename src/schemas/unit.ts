/** A unit that has duties under a plan: `content/phan-cong/<unit>.mdx`. */
import { z } from 'zod';
import { clauseRef, oneOf, plainDate, text, yesNo } from './fields.ts';

/** Normalised roles, from tests/fixtures/facts/responsibilities.json. */
export const ROLES = [
  'chủ trì',
  'phối hợp',
  'tham mưu',
  'giúp UBND thành phố',
  'hướng dẫn',
  'thực hiện',
  'báo cáo',
  'xây dựng kế hoạch và tổ chức triển khai',
  'ban hành văn bản',
  'đề nghị chủ trì',
  'đề nghị',
] as const;

export const dutySchema = z.strictObject({
  clause: clauseRef().meta({
    title: 'Điều khoản',
    description:
      'Nơi giao nhiệm vụ, ví dụ 2024/IV.2.g1. Lời văn nhiệm vụ lấy từ đây, không chép lại.',
  }),
  role: oneOf(ROLES).meta({ title: 'Vai trò', description: 'Vai trò đã chuẩn hóa.' }),
  roleWords: text().meta({ title: 'Vai trò như văn bản ghi', description: 'Chép đúng từng chữ.' }),
  unitStated: yesNo().default(true).meta({
    title: 'Văn bản có nêu tên đơn vị',
    description: 'false khi điều khoản không nêu tên, việc gán cho đơn vị là suy luận.',
  }),
  requestedOnly: yesNo().default(false).meta({
    title: 'Chỉ là đề nghị',
    description: 'true với "Đề nghị …": văn bản đề nghị chứ không giao.',
  }),
  partners: z.array(text()).default([]).meta({
    title: 'Phối hợp với',
    description: 'Tên như văn bản ghi, mỗi dòng một đơn vị.',
  }),
  pairedWith: clauseRef().optional().meta({
    title: 'Cặp với nhiệm vụ ở',
    description: 'Điều khoản giao phần kia của cùng một việc cho đơn vị khác.',
  }),
  note: text()
    .optional()
    .meta({ title: 'Ghi chú biên tập', description: 'Điều cần biết về nhiệm vụ này.' }),
});

export const unitSchema = z.strictObject({
  name: text().meta({ title: 'Tên đơn vị', description: 'Đúng như văn bản ghi.' }),
  shortName: text().optional().meta({
    title: 'Tên ngắn',
    description: 'Cho bảng và danh sách, khi tên đầy đủ quá dài.',
  }),
  variants: z.array(text()).default([]).meta({
    title: 'Cách gọi khác',
    description: 'Các cách văn bản gọi cùng đơn vị này.',
  }),
  kind: text().meta({ title: 'Loại đơn vị', description: 'Ví dụ: phòng chuyên môn.' }),
  namedIn: clauseRef().meta({ title: 'Nêu tên ở', description: 'Điều khoản nêu tên đơn vị.' }),
  duties: z.array(dutySchema).meta({ title: 'Nhiệm vụ', description: 'Mỗi mục một nhiệm vụ.' }),
  updatedOn: plainDate()
    .optional()
    .meta({ title: 'Ngày cập nhật', description: 'Lần sửa trang gần nhất.' }),
});
