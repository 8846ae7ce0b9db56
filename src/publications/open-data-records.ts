/**
 * What one record of each open dataset is. The JSON Schemas at /du-lieu/*.schema.json, the column
 * heads of the CSV files and the tables of the page of open data are made from these.
 */
import { z } from 'zod';

const field = <T extends z.ZodType>(type: T, title: string, description: string): T =>
  type.meta({ title, description });
const text = (title: string, description: string) => field(z.string(), title, description);
const maybe = (title: string, description: string) =>
  field(z.string().nullable(), title, description);
const yesNo = (title: string, description: string) => field(z.boolean(), title, description);
const list = (title: string, description: string) => field(z.array(z.string()), title, description);
const date = (title: string, description: string) =>
  field(z.string().regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/), title, description);
const maybeDate = (title: string, description: string) =>
  field(
    z
      .string()
      .regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/)
      .nullable(),
    title,
    description,
  );
const address = () => field(z.url(), 'Địa chỉ', 'Trang, hoặc chỗ trên trang, nói về mục này.');

export const clauseRecord = z.strictObject({
  ref: text('Mã', 'Mã điều khoản, ví dụ 2024/II.4.g3; không đổi về sau.'),
  plan: text('Kế hoạch', 'Năm của kế hoạch.'),
  eId: text('eId', 'Mã cùng điều khoản trong tệp Akoma Ntoso.'),
  url: address(),
  kind: text('Loại', 'Phần, mục, gạch đầu dòng …, bằng tiếng Anh: part, section, bullet …'),
  path: text('Vị trí', 'Vị trí bằng lời, ví dụ "Mục II.4, gạch đầu dòng thứ 3".'),
  heading: maybe('Tiêu đề', 'Tiêu đề không kèm số thứ tự; trống khi điều khoản không có tiêu đề.'),
  text: text('Nguyên văn', 'Đúng từng chữ như bản nhận được, bỏ dấu gạch đầu dòng.'),
  parent: maybe('Thuộc', 'Mã của mục chứa điều khoản này; trống ở cấp cao nhất.'),
  documents: list('Văn bản được dẫn', 'Mã các văn bản mà điều khoản dẫn.'),
  units: list('Đơn vị', 'Mã các đơn vị có nhiệm vụ ở điều khoản này.'),
  errata: field(
    z.array(
      z.strictObject({
        asWritten: text('Văn bản ghi', 'Chữ như bản nhận được.'),
        meant: maybe('Có lẽ là', 'Cách viết có lẽ đúng.'),
        note: maybe('Lý do', 'Vì sao nghĩ như vậy.'),
      }),
    ),
    'Ghi chú biên tập',
    'Ghi chú về chữ của văn bản; không phải lời của văn bản.',
  ),
});

export const documentRecord = z.strictObject({
  id: text('Mã', 'Mã văn bản trên trang này.'),
  url: address(),
  kind: text('Loại văn bản', 'Luật, Nghị định, Quyết định …'),
  number: maybe('Số, ký hiệu', 'Trống khi chưa biết.'),
  shortTitle: text('Tên ngắn', 'Tên dùng trong danh sách.'),
  subject: maybe('Trích yếu', 'Trống khi chưa biết.'),
  issuer: text('Cơ quan ban hành', 'Như văn bản ghi.'),
  level: text('Cấp', 'trung ương, tỉnh, thành phố hoặc Đảng bộ.'),
  issuedOn: maybeDate('Ngày ban hành', 'Trống khi chưa biết.'),
  inForceOn: maybeDate('Ngày có hiệu lực', 'Trống khi chưa biết.'),
  isLegalBasisOf: list('Là căn cứ của', 'Năm của các kế hoạch lấy văn bản này làm căn cứ.'),
  citedIn: list('Được dẫn tại', 'Mã các điều khoản dẫn văn bản này.'),
  relations: field(
    z.array(
      z.strictObject({
        name: text('Quan hệ', 'Nhìn từ văn bản này.'),
        document: text('Văn bản kia', 'Mã của văn bản kia.'),
      }),
    ),
    'Quan hệ',
    'Quan hệ với văn bản khác, ghi ở cả hai đầu.',
  ),
  verification: text(
    'Tình trạng kiểm chứng',
    'đã xác minh, xác minh một phần, nguồn yếu hoặc chưa tìm thấy.',
  ),
  officialUrl: maybe('Bản chính thức', 'Địa chỉ bản chính thức; trống khi chưa thấy.'),
});

export const dutyRecord = z.strictObject({
  id: text('Mã', 'Mã nhiệm vụ.'),
  clause: text('Điều khoản', 'Mã điều khoản giao nhiệm vụ.'),
  url: address(),
  unit: text('Mã đơn vị', 'Mã đơn vị trên trang này.'),
  unitName: text('Đơn vị', 'Tên như văn bản ghi.'),
  role: text('Vai trò', 'Vai trò đã chuẩn hóa.'),
  roleWords: text('Vai trò như văn bản ghi', 'Đúng từng chữ.'),
  requestedOnly: yesNo('Chỉ là đề nghị', 'true khi văn bản đề nghị chứ không giao.'),
  unitStated: yesNo(
    'Có nêu tên đơn vị',
    'false khi việc gán cho đơn vị là suy luận của ban biên tập.',
  ),
  partners: list('Phối hợp với', 'Tên như văn bản ghi.'),
  text: text('Nguyên văn', 'Lời văn của điều khoản.'),
});

export const milestoneRecord = z.strictObject({
  id: text('Mã', 'Năm của kế hoạch và mã mốc.'),
  plan: text('Kế hoạch', 'Năm của kế hoạch.'),
  title: text('Tên mốc', 'Việc phải xong.'),
  before: date('Trước ngày', 'Ngày in trong văn bản; chính ngày đó đã là muộn.'),
  lastDay: date('Hạn cuối', 'Ngày cuối cùng còn kịp.'),
  yearStated: yesNo('Văn bản có ghi năm', 'false khi năm là suy ra từ tên kế hoạch.'),
  clause: text('Điều khoản', 'Mã điều khoản đặt ra thời hạn.'),
  url: address(),
  asWritten: text('Nguyên văn', 'Lời văn về thời hạn, đúng từng chữ.'),
});

export const storyRecord = z.strictObject({
  id: text('Mã', 'Mã bài, cũng là phần cuối của địa chỉ.'),
  url: address(),
  title: text('Tên bài', 'Tên bài.'),
  summary: text('Tóm tắt', 'Một hai câu.'),
  kind: text('Loại gương', 'tập thể, cá nhân hoặc mô hình.'),
  locality: text('Địa bàn', 'Xã, phường theo tên năm 2024.'),
  localityToday: maybe('Nay thuộc', 'Phường mới từ 01/7/2025; trống khi không đổi hoặc chưa rõ.'),
  period: maybe('Thời gian', 'Năm, tháng hoặc ngày của việc được kể; trống khi không rõ.'),
  published: maybeDate('Ngày đăng', 'Ngày bài lên trang này.'),
  clauses: list('Điều khoản minh họa', 'Mã các điều khoản mà bài làm rõ.'),
  documents: list('Văn bản liên quan', 'Mã các văn bản mà bài nhắc tới.'),
  figures: field(
    z.array(
      z.strictObject({
        value: text('Con số', 'Con số và đơn vị.'),
        label: text('Nghĩa là', 'Con số nói gì.'),
      }),
    ),
    'Con số nổi bật',
    'Các con số chính của bài.',
  ),
  sourceTitle: text('Tên bài nguồn', 'Sự việc và con số lấy từ đâu.'),
  sourcePublisher: text('Nơi công bố nguồn', 'Cổng thông tin, báo, đơn vị.'),
  sourceUrl: maybe('Địa chỉ nguồn', 'Trống khi nguồn không có địa chỉ.'),
});

export const termRecord = z.strictObject({
  id: text('Mã', 'Mã thuật ngữ, cũng là chỗ trên trang thuật ngữ.'),
  url: address(),
  short: maybe('Viết tắt', 'Như văn bản viết; trống khi không có dạng tắt.'),
  full: text('Dạng đầy đủ', 'Dạng đầy đủ.'),
  plain: text('Nghĩa dễ hiểu', 'Một câu cho người không quen văn bản hành chính.'),
  synonyms: list('Cách nói khác', 'Từ người dân hay dùng.'),
});
