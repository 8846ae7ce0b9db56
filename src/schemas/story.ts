/** A model story: `content/guong-dien-hinh/<slug>/index.mdx`, its photos beside it. */
import { z } from 'zod';
import {
  clauseRef,
  oneOf,
  partialDate,
  photoFile,
  plainDate,
  slugRef,
  text,
  webAddress,
  yesNo,
} from './fields.ts';

export const STORY_KINDS = ['tập thể', 'cá nhân', 'mô hình'] as const;
export const STORY_STATUSES = ['nháp', 'đăng', 'gỡ'] as const;

export const photoSchema = z.strictObject({
  file: photoFile().meta({
    title: 'Tệp ảnh',
    description: 'Tên tệp nằm cùng thư mục với bài, ví dụ duong-moi.jpg.',
  }),
  alt: text().meta({
    title: 'Mô tả ảnh',
    description:
      'Cho người không nhìn thấy ảnh: ảnh cho thấy ai, gì, ở đâu. Không viết "ảnh minh họa".',
  }),
  caption: text().optional().meta({ title: 'Chú thích', description: 'Câu in dưới ảnh.' }),
  credit: text().meta({ title: 'Người chụp', description: 'Tên người chụp hoặc đơn vị giữ ảnh.' }),
  peopleRecognisable: yesNo().default(false).meta({
    title: 'Nhận ra được người trong ảnh',
    description: 'true thì phải có phần đồng ý (consent).',
  }),
});

export const consentSchema = z.strictObject({
  persons: z.array(text()).min(1, { error: 'cần ít nhất một người' }).meta({
    title: 'Người đã đồng ý',
    description: 'Họ tên như dùng trong bài, mỗi dòng một người.',
  }),
  givenOn: plainDate().meta({
    title: 'Ngày đồng ý',
    description: 'Ngày người đó đồng ý cho đăng.',
  }),
  form: oneOf(['giấy ký tay', 'thư điện tử', 'ghi âm', 'tin nhắn']).meta({
    title: 'Hình thức đồng ý',
    description: 'Bằng chứng của sự đồng ý.',
  }),
  keptAt: text().meta({
    title: 'Nơi lưu',
    description: 'Hồ sơ lưu ở đâu tại Trung tâm. Không ghi số điện thoại hay địa chỉ nhà.',
  }),
});

export const storySchema = z.strictObject({
  title: text().max(110, { error: 'dài quá 110 chữ cái; hãy rút ngắn' }).meta({
    title: 'Tên bài',
    description: 'Nói việc đã làm được, ở đâu. Không viết hoa toàn bộ.',
  }),
  summary: text()
    .min(40, { error: 'ngắn quá; hãy viết một hai câu, ít nhất 40 chữ cái' })
    .max(240, { error: 'dài quá 240 chữ cái; hãy rút còn một hai câu' })
    .meta({
      title: 'Tóm tắt',
      description: 'Một hai câu, hiện trong danh sách và kết quả tìm kiếm.',
    }),
  kind: oneOf(STORY_KINDS).meta({
    title: 'Loại gương',
    description: 'Tập thể, cá nhân hay mô hình.',
  }),
  status: oneOf(STORY_STATUSES).meta({
    title: 'Tình trạng',
    description: 'nháp: chỉ thấy khi xem thử · đăng: hiện trên trang · gỡ: đã rút bài.',
  }),
  published: plainDate().optional().meta({
    title: 'Ngày đăng',
    description: 'Ngày bài lên trang này, dạng năm-tháng-ngày. Bắt buộc khi tình trạng là "đăng".',
  }),
  locality: text().meta({
    title: 'Địa bàn',
    description:
      'Xã, phường theo tên năm 2024, chọn trong danh sách của cai-dat.yml, ví dụ phường Nam Khê.',
  }),
  place: text()
    .optional()
    .meta({ title: 'Nơi cụ thể', description: 'Khu, tổ dân phố, ví dụ tổ 3, khu Chạp Khê.' }),
  period: partialDate().optional().meta({
    title: 'Thời gian diễn ra',
    description: 'Năm, tháng hoặc ngày của việc được kể; bỏ trống khi không rõ.',
  }),
  periodNote: text().optional().meta({
    title: 'Lời về thời gian',
    description: 'Nói thêm về thời gian, ví dụ "hoàn thành tối 18/5/2023".',
  }),
  clauses: z.array(clauseRef()).min(1, { error: 'cần ít nhất một điều khoản' }).meta({
    title: 'Điều khoản minh họa',
    description: 'Bài này làm rõ điều khoản nào của kế hoạch, ví dụ 2024/II.2.g2.',
  }),
  documents: z.array(slugRef('văn bản')).default([]).meta({
    title: 'Văn bản liên quan',
    description: 'Mã văn bản trong thư mục van-ban, nếu bài nhắc tới.',
  }),
  figures: z
    .array(
      z.strictObject({
        value: text().max(24, { error: 'dài quá 24 chữ cái; chỉ ghi con số và đơn vị' }).meta({
          title: 'Con số',
          description: 'Con số và đơn vị, ví dụ "28 hộ" hoặc "gần 500 m²".',
        }),
        label: text().meta({
          title: 'Nghĩa là',
          description: 'Con số nói gì, ví dụ "tự nguyện tháo dỡ cổng".',
        }),
      }),
    )
    .max(4, { error: 'nhiều nhất bốn con số' })
    .default([])
    .meta({ title: 'Con số nổi bật', description: 'Tối đa bốn con số đặt lớn ở đầu bài.' }),
  photos: z
    .array(photoSchema)
    .default([])
    .meta({ title: 'Ảnh', description: 'Ảnh nằm cùng thư mục với bài.' }),
  consent: consentSchema.optional().meta({
    title: 'Sự đồng ý',
    description: 'Bắt buộc khi bài nêu tên hoặc có ảnh nhận ra được một người dân.',
  }),
  source: z
    .strictObject({
      title: text().meta({
        title: 'Tên bài nguồn',
        description: 'Tên bài hoặc báo cáo dùng làm nguồn.',
      }),
      publisher: text().meta({ title: 'Nơi công bố', description: 'Cổng thông tin, báo, đơn vị.' }),
      url: webAddress()
        .optional()
        .meta({ title: 'Địa chỉ', description: 'Địa chỉ trang nguồn, nếu có.' }),
      note: text()
        .optional()
        .meta({ title: 'Ghi chú', description: 'Ví dụ: chỉ đọc được đoạn đầu.' }),
    })
    .meta({ title: 'Nguồn', description: 'Các con số và sự việc lấy từ đâu.' }),
  withdrawn: z
    .strictObject({
      on: plainDate().meta({ title: 'Ngày gỡ', description: 'Ngày rút bài.' }),
      reason: text().meta({
        title: 'Lý do',
        description: 'Một câu cho người đọc; không nêu tên người.',
      }),
    })
    .optional()
    .meta({ title: 'Rút bài', description: 'Bắt buộc khi tình trạng là "gỡ".' }),
  updatedOn: plainDate()
    .optional()
    .meta({ title: 'Ngày cập nhật', description: 'Lần sửa bài gần nhất.' }),
});
