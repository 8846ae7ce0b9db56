/**
 * The blocks an editor may use in the body of a story, and nothing else: the one list from which the
 * validator's allow-list, the guard in the build, the components' props, the form and the guide come.
 * Attributes are written `ten="giá trị"`; a block with `content` has an opening and a closing tag.
 */
import { z } from 'zod';
import { clauseRef, photoFile, text } from './fields.ts';

export interface StoryBlock {
  /** What it is called in the form and in the guide. */
  title: string;
  description: string;
  attributes: z.ZodObject;
  /** Whether words stand between the tags. */
  content: boolean;
  /** As it is typed, for the guide and as the good example in messages. */
  example: string;
}

export const storyBlocks = {
  TrichDan: {
    title: 'Trích lời',
    description:
      'Lời của một người. Nêu tên (nguoi) thì tên đó phải có trong phần đồng ý; nếu không, chỉ ghi vai trò.',
    attributes: z.strictObject({
      nguoi: text().optional().meta({
        title: 'Người nói',
        description: 'Họ tên như trong phần đồng ý (consent.persons); bỏ trống nếu không nêu tên.',
      }),
      vaitro: text().optional().meta({ title: 'Là ai', description: 'Ví dụ: một hộ dân tổ 3.' }),
    }),
    content: true,
    example:
      '<TrichDan vaitro="một hộ dân tổ 3">\nĐường rộng ra thì nhà ai cũng được nhờ.\n</TrichDan>',
  },
  Anh: {
    title: 'Ảnh',
    description:
      'Đặt một ảnh của bài vào giữa lời bài. Mô tả, chú thích, người chụp lấy từ mục photos.',
    attributes: z.strictObject({
      tep: photoFile().meta({
        title: 'Tệp ảnh',
        description: 'Tên tệp như trong mục photos, ví dụ duong-moi.jpg.',
      }),
    }),
    content: false,
    example: '<Anh tep="duong-moi.jpg" />',
  },
  SoLieu: {
    title: 'Con số',
    description: 'Một con số đặt lớn giữa bài.',
    attributes: z.strictObject({
      so: text().max(24, { error: 'dài quá 24 chữ cái; chỉ ghi con số và đơn vị' }).meta({
        title: 'Con số',
        description: 'Con số và đơn vị, ví dụ 28 hộ.',
      }),
      nghia: text().meta({
        title: 'Nghĩa là',
        description: 'Con số nói gì, ví dụ tự nguyện tháo dỡ cổng.',
      }),
    }),
    content: false,
    example: '<SoLieu so="28 hộ" nghia="tự nguyện tháo dỡ cổng, tường rào" />',
  },
  CachLam: {
    title: 'Cách làm',
    description: 'Các bước đã làm, để nơi khác làm theo. Bên trong là danh sách đánh số.',
    attributes: z.strictObject({
      ten: text().optional().meta({ title: 'Tên', description: 'Mặc định là "Cách làm".' }),
    }),
    content: true,
    example: '<CachLam>\n1. Họp tổ, bàn công khai.\n2. Từng hộ tự đo phần đất hiến.\n</CachLam>',
  },
  GhiChu: {
    title: 'Ghi chú',
    description: 'Lời của ban biên tập, đứng ngoài câu chuyện.',
    attributes: z.strictObject({
      ten: text().optional().meta({ title: 'Tên', description: 'Mặc định là "Ghi chú".' }),
    }),
    content: true,
    example: '<GhiChu>\nSố liệu đến tháng 9 năm 2023.\n</GhiChu>',
  },
  DieuKhoan: {
    title: 'Điều khoản liên quan',
    description: 'Liên kết tới một điều khoản của kế hoạch.',
    attributes: z.strictObject({
      ma: clauseRef().meta({ title: 'Mã điều khoản', description: 'Ví dụ 2024/II.2.g2.' }),
    }),
    content: false,
    example: '<DieuKhoan ma="2024/II.2.g2" />',
  },
} satisfies Record<string, StoryBlock>;

export type StoryBlockName = keyof typeof storyBlocks;
export type AttributesOf<B extends StoryBlockName> = z.infer<(typeof storyBlocks)[B]['attributes']>;
