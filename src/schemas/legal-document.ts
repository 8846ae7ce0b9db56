/** A legal document that a plan cites: `content/van-ban/<id>.mdx`. The body is a short plain summary, or empty. */
import { z } from 'zod';
import {
  clauseRef,
  documentNumber,
  oneOf,
  plainDate,
  slugRef,
  text,
  webAddress,
} from './fields.ts';

/** Levels, from the highest down; the order of the register and of the hierarchy picture. */
export const LEVELS = ['trung ương', 'tỉnh', 'thành phố', 'Đảng bộ'] as const;

/** Kinds, by rank; the order of the register within a level. */
export const DOCUMENT_KINDS = [
  'Luật',
  'Nghị định',
  'Quyết định',
  'Nghị quyết',
  'Kế hoạch',
  'Chương trình công tác',
] as const;

/** Relations as they are written in a file. Each has a name from the other end (see domain/relation). */
export const RELATION_KINDS = [
  'quy định chi tiết',
  'triển khai',
  'căn cứ',
  'sửa đổi, bổ sung',
  'dẫn',
] as const;

export const VERIFICATION_STATUSES = [
  'đã xác minh',
  'xác minh một phần',
  'nguồn yếu',
  'chưa tìm thấy',
] as const;

export const legalDocumentSchema = z.strictObject({
  kind: oneOf(DOCUMENT_KINDS).meta({
    title: 'Loại văn bản',
    description: 'Luật, Nghị định, Quyết định …',
  }),
  number: documentNumber().nullable().meta({
    title: 'Số, ký hiệu',
    description: 'Số, ký hiệu của văn bản, kể cả khi kế hoạch không ghi mà ban biên tập tra được.',
  }),
  numberInPlan: documentNumber().nullable().meta({
    title: 'Số trong kế hoạch',
    description: 'Số, ký hiệu như kế hoạch in; để null khi kế hoạch chỉ gọi tên.',
  }),
  alsoPrintedAs: z
    .array(
      z.strictObject({
        number: documentNumber().meta({
          title: 'Số in khác',
          description: 'Số như in ở một chỗ, có lẽ in sai.',
        }),
        clause: clauseRef().meta({ title: 'Điều khoản', description: 'Chỗ in số đó.' }),
        note: text().meta({
          title: 'Nhận định',
          description: 'Vì sao coi là cùng một văn bản; mức chắc chắn.',
        }),
      }),
    )
    .default([])
    .meta({
      title: 'Còn được in là',
      description: 'Các số in khác mà trang này hiểu là cùng văn bản.',
    }),
  names: z.array(text()).default([]).meta({
    title: 'Tên gọi trong văn bản khác',
    description: 'Tên để nhận ra lời dẫn không ghi số, ví dụ "Luật Thực hiện dân chủ ở cơ sở".',
  }),
  subject: text().nullable().meta({
    title: 'Trích yếu',
    description: 'Nội dung chính như văn bản hoặc kế hoạch ghi; null khi chưa biết.',
  }),
  shortTitle: text().meta({
    title: 'Tên ngắn',
    description:
      'Dùng trong danh sách và kết quả tìm kiếm, ví dụ "Luật Thực hiện dân chủ ở cơ sở".',
  }),
  issuer: text().meta({ title: 'Cơ quan ban hành', description: 'Như văn bản ghi.' }),
  issuerNote: text().optional().meta({
    title: 'Ghi chú về cơ quan ban hành',
    description: 'Ví dụ: kế hoạch không ghi cơ quan ban hành.',
  }),
  level: oneOf(LEVELS).meta({ title: 'Cấp', description: 'Cấp của cơ quan ban hành.' }),
  issuedOn: plainDate()
    .nullable()
    .meta({ title: 'Ngày ban hành', description: 'null khi chưa biết.' }),
  issuedNote: text()
    .optional()
    .meta({ title: 'Ghi chú về ngày ban hành', description: 'Ví dụ: nguồn yếu.' }),
  inForceOn: plainDate()
    .nullable()
    .meta({ title: 'Ngày có hiệu lực', description: 'null khi chưa biết.' }),
  relations: z
    .array(
      z.strictObject({
        kind: oneOf(RELATION_KINDS).meta({
          title: 'Quan hệ',
          description: 'Văn bản này … văn bản kia. Chiều ngược lại trang tự ghi.',
        }),
        document: slugRef('văn bản').meta({
          title: 'Văn bản kia',
          description: 'Mã của văn bản kia.',
        }),
        basis: text().meta({ title: 'Theo đâu', description: 'Nguồn cho biết quan hệ này.' }),
      }),
    )
    .default([])
    .meta({ title: 'Quan hệ với văn bản khác', description: 'Chỉ ghi ở một đầu.' }),
  verification: z
    .strictObject({
      status: oneOf(VERIFICATION_STATUSES).meta({
        title: 'Tình trạng',
        description: 'Mức xác minh chung.',
      }),
      statement: text().meta({
        title: 'Kết luận',
        description: 'Điều gì đã xác minh, điều gì chưa.',
      }),
      checkedOn: plainDate().nullable().meta({
        title: 'Ngày kiểm tra',
        description: 'Ngày đối chiếu với nguồn; null khi hồ sơ không ghi.',
      }),
      sources: z
        .array(
          z.strictObject({
            url: webAddress()
              .nullable()
              .meta({ title: 'Địa chỉ', description: 'null khi nguồn không có địa chỉ.' }),
            says: text().meta({
              title: 'Nguồn nói gì',
              description: 'Chép hoặc tóm điều nguồn cho biết.',
            }),
            kind: text().meta({
              title: 'Loại nguồn',
              description: 'Ví dụ: gov.vn, báo, bản sao văn bản.',
            }),
          }),
        )
        .meta({ title: 'Nguồn', description: 'Các nguồn đã đối chiếu; để [] khi không tìm thấy.' }),
    })
    .meta({ title: 'Kiểm chứng', description: 'Trang này biết về văn bản từ đâu.' }),
  officialUrl: webAddress().nullable().meta({
    title: 'Địa chỉ bản chính thức',
    description: 'Trên Công báo, vbpl.vn hoặc cổng của cơ quan; null khi chưa thấy.',
  }),
  note: text()
    .optional()
    .meta({ title: 'Ghi chú biên tập', description: 'Điều người tra cứu cần biết.' }),
  updatedOn: plainDate()
    .optional()
    .meta({ title: 'Ngày cập nhật', description: 'Lần sửa trang gần nhất.' }),
});
