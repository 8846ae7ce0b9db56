/** A yearly plan: `content/ke-hoach/<year>/index.mdx`. The body is the official text itself. */
import { z } from 'zod';
import { clauseRef, documentNumber, oneOf, plainDate, slugRef, text, yesNo } from './fields.ts';

export const milestoneSchema = z.strictObject({
  id: slugRef('mốc thời gian').meta({
    title: 'Mã mốc',
    description:
      'Chữ thường không dấu, ví dụ bao-cao-6-thang; nằm trong địa chỉ, không đổi về sau.',
  }),
  title: text().meta({
    title: 'Tên mốc',
    description: 'Việc phải xong, nói ngắn, ví dụ "Báo cáo 6 tháng".',
  }),
  before: plainDate().meta({
    title: 'Trước ngày',
    description: 'Ngày in trong văn bản. "Trước ngày 25/5" không tính ngày 25: hạn cuối là 24/5.',
  }),
  yearStated: yesNo().meta({
    title: 'Văn bản có ghi năm',
    description: 'false nếu văn bản chỉ ghi ngày và tháng, năm là suy ra từ tên kế hoạch.',
  }),
  clause: clauseRef().meta({
    title: 'Điều khoản',
    description: 'Nơi ghi thời hạn, ví dụ 2024/II.4.g3.',
  }),
  asWritten: text().meta({
    title: 'Nguyên văn',
    description: 'Chép đúng từng chữ phần nói về thời hạn trong điều khoản.',
  }),
});

export const planSchema = z.strictObject({
  title: text().meta({
    title: 'Tên kế hoạch',
    description: 'Tên gọi in dưới chữ KẾ HOẠCH, đúng từng chữ.',
  }),
  kind: text().meta({
    title: 'Loại văn bản',
    description: 'Dòng in trên tên gọi, đúng như văn bản: KẾ HOẠCH.',
  }),
  shortTitle: text().meta({
    title: 'Tên ngắn',
    description: 'Dùng trong danh sách và thanh địa chỉ, ví dụ "Kế hoạch năm 2024".',
  }),
  year: z
    .number({ error: 'phải là một năm, ví dụ 2024' })
    .int()
    .meta({ title: 'Năm', description: 'Năm thực hiện; trùng tên thư mục.' }),
  issuer: text().meta({ title: 'Cơ quan ban hành', description: 'Như văn bản ghi.' }),
  number: documentNumber().nullable().meta({
    title: 'Số, ký hiệu',
    description: 'Để null khi bản nhận được không ghi; trang sẽ nói rõ là chưa biết.',
  }),
  issuedOn: plainDate().nullable().meta({
    title: 'Ngày ban hành',
    description: 'Để null khi bản nhận được không ghi. Không suy đoán.',
  }),
  unknownNote: text().optional().meta({
    title: 'Ghi chú về phần chưa biết',
    description: 'Đã tìm ở đâu, không thấy gì.',
  }),
  ended: yesNo().default(false).meta({
    title: 'Đã hết thời gian thực hiện',
    description:
      'true khi mọi thời hạn trong kế hoạch đã qua; trang sẽ nói rõ như vậy ở mỗi thời hạn.',
  }),
  summary: text().meta({
    title: 'Tóm tắt',
    description: 'Một hoặc hai câu, lời của ban biên tập.',
  }),
  legalBasis: z.array(slugRef('văn bản')).meta({
    title: 'Căn cứ ban hành',
    description: 'Mã các văn bản ở phần căn cứ, theo thứ tự trong lời dẫn.',
  }),
  milestones: z
    .array(milestoneSchema)
    .meta({ title: 'Mốc thời gian', description: 'Các thời hạn văn bản đặt ra.' }),
  annex: z
    .strictObject({
      title: text().meta({ title: 'Tên phụ lục', description: 'Như văn bản gọi.' }),
      status: oneOf(['có', 'thiếu']).meta({
        title: 'Tình trạng',
        description: '"thiếu" khi bản nhận được không kèm phụ lục.',
      }),
      clause: clauseRef().meta({
        title: 'Điều khoản nhắc tới',
        description: 'Nơi văn bản nói có phụ lục.',
      }),
      note: text().meta({ title: 'Ghi chú', description: 'Điều người đọc cần biết về phụ lục.' }),
    })
    .optional()
    .meta({ title: 'Phụ lục', description: 'Bỏ trống nếu văn bản không nhắc tới phụ lục.' }),
  recipients: z.array(text()).meta({
    title: 'Nơi nhận',
    description: 'Mỗi dòng một nơi, đúng từng chữ, không ghi dấu gạch đầu dòng.',
  }),
  signatory: z
    .strictObject({
      formula: z.array(text()).meta({
        title: 'Thể thức đề ký',
        description: 'Các dòng TM., KT., chức vụ, mỗi dòng một mục, đúng từng chữ.',
      }),
      name: text().meta({ title: 'Họ tên người ký', description: 'Như văn bản ghi.' }),
      note: text()
        .optional()
        .meta({ title: 'Ghi chú', description: 'Kiểm chứng của ban biên tập, nếu có.' }),
    })
    .meta({ title: 'Người ký', description: 'Phần chữ ký ở cuối văn bản.' }),
  notices: z.array(text()).meta({
    title: 'Lưu ý cho người đọc',
    description: 'Hiện đầu trang: văn bản của năm nào, thời hạn đã qua, luật đã sửa đổi.',
  }),
  shortHeadings: z.record(z.string(), text()).optional().meta({
    title: 'Tên mục rút gọn',
    description: 'Cho mục lục: mã mục và tên ngắn, ví dụ II.1: Lãnh đạo, chỉ đạo.',
  }),
  motto: z
    .strictObject({
      clause: clauseRef().meta({ title: 'Điều khoản', description: 'Nơi có phương châm.' }),
      asWritten: text().meta({ title: 'Nguyên văn', description: 'Chép đúng từng chữ.' }),
    })
    .optional()
    .meta({ title: 'Phương châm', description: 'Câu đặt lớn ở trang chủ.' }),
  updatedOn: plainDate().optional().meta({
    title: 'Ngày cập nhật',
    description: 'Ngày ban biên tập sửa trang này lần gần nhất.',
  }),
});
