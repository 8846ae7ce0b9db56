/** Facts about the publisher and the site itself: `content/cai-dat.yml`. Nothing of these stands in code. */
import { z } from 'zod';
import { plainDate, text, webAddress } from './fields.ts';

/** Every address in the pages begins at the host ("/van-ban/"), so in a folder none would lead anywhere. */
function isHostAlone(value: string): boolean {
  const url = URL.parse(value);
  // What cannot be read at all has its own message.
  return url === null || url.href === `${url.origin}/`;
}

const HOST_ALONE =
  'phải là tên miền không kèm gì phía sau, ví dụ https://vi-du.vn; trang không chạy được trong một thư mục của trang khác';

export const settingsSchema = z.strictObject({
  siteName: text().meta({ title: 'Tên trang', description: 'Tên trang web, ở đầu mọi trang.' }),
  siteTagline: text().meta({
    title: 'Dòng giới thiệu',
    description: 'Một câu nói trang này là gì.',
  }),
  siteAddress: webAddress().refine(isHostAlone, { error: HOST_ALONE }).meta({
    is: 'site-address',
    title: 'Địa chỉ trang',
    description:
      'Địa chỉ đầy đủ khi đăng lên mạng, không kèm thư mục; đổi ở đây khi có tên miền thật.',
  }),
  publisher: text().meta({
    title: 'Đơn vị quản lý',
    description: 'Đơn vị chịu trách nhiệm nội dung.',
  }),
  contactEmail: z
    .string({ error: 'phải là địa chỉ thư điện tử' })
    .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, { error: 'không phải địa chỉ thư điện tử' })
    .nullable()
    .meta({
      title: 'Thư liên hệ',
      description: 'Địa chỉ công vụ để người đọc báo lỗi; null khi chưa có.',
    }),
  contactCheckedOn: plainDate().optional().meta({
    title: 'Ngày thử thư liên hệ',
    description:
      'Ngày gần nhất đã gửi thử và có người trả lời. Trong một năm kể từ ngày ấy, trang đăng địa chỉ cho người báo lỗi bảo mật (security.txt); sau đó phải thử lại.',
  }),
  dataLicence: text().optional().meta({
    title: 'Điều kiện dùng lại dữ liệu',
    description:
      'Ai được dùng lại dữ liệu mở, với điều kiện gì; bỏ trống khi đơn vị chưa quyết định.',
  }),
  archiveNotice: z
    .strictObject({
      short: text().meta({
        title: 'Lưu ý ngắn',
        description: 'Một dòng, hiện ở trang chủ và trang kế hoạch.',
      }),
      full: text().meta({
        title: 'Lưu ý đầy đủ',
        description: 'Đoạn giải thích về tính lịch sử của nội dung.',
      }),
    })
    .meta({
      title: 'Lưu ý về thời gian',
      description: 'Nội dung là của năm 2024, không phải hiện hành.',
    }),
  keepTogether: z.array(text()).default([]).meta({
    title: 'Từ không ngắt dòng',
    description:
      'Các từ hai tiếng không tách sang hai dòng trong tiêu đề, ví dụ "địa bàn", "Uông Bí".',
  }),
  localities: z
    .array(
      z.strictObject({
        name: text().meta({
          title: 'Tên',
          description: 'Tên xã, phường theo năm 2024 (hoặc tên mới).',
        }),
        today: text().optional().meta({
          title: 'Nay thuộc',
          description: 'Phường mới từ 01/7/2025; bỏ trống khi đó chính là phường mới.',
        }),
        note: text()
          .optional()
          .meta({ title: 'Ghi chú', description: 'Ví dụ: trừ khu Điền Công 1, 2, 3.' }),
      }),
    )
    .meta({ title: 'Địa bàn', description: 'Danh sách xã, phường dùng cho gương điển hình.' }),
  localitiesSource: text().meta({
    title: 'Nguồn địa bàn',
    description: 'Nguồn của bảng xã, phường cũ và mới.',
  }),
  localitiesChangedOn: plainDate().meta({
    title: 'Ngày đổi địa bàn',
    description: 'Ngày các phường mới chính thức hoạt động.',
  }),
});
