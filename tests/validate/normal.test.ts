/** What officers really write: none of it is called wrong, however near it comes to what a rule looks for. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ContentChecker } from '../../src/content-files/check-content.ts';
import { readTree } from '../../src/content-files/read-tree.ts';
import { modelFiles, STORY as MODEL, TODAY, withField } from './model-content.ts';

const STORY = 'guong-dien-hinh/bai-thuong/index.mdx';
const story = withField(String(modelFiles().get(MODEL)), 'photos: []').replace(
  'Bà con tổ 3 hiến',
  'Bà con khu khác hiến',
);
type Files = Record<string, string>;
const written = (text: string): Files => ({ [STORY]: `${story}\n${text}\n` });
const declared = (lines: string): Files => ({ [STORY]: withField(story, lines) });
const agreed = (persons: string[], text: string): Files => ({
  [STORY]: `${withField(
    story,
    `consent:\n  persons:\n${persons.map((person) => `    - ${person}\n`).join('')}  givenOn: 2024-03-01\n  form: giấy ký tay\n  keptAt: Tủ hồ sơ số 2`,
  )}\n${text}\n`,
});
const content = await readTree('content');
const checker = new ContentChecker();

test.each<[string, Files]>([
  [
    'trích dẫn',
    written(
      'Một hộ dân nói: “Đường rộng thì xe cứu thương vào được”. Người khác nói thêm: "Tôi hiến trước, bà con sẽ theo".\n\n> Dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng.',
    ),
  ],
  [
    'đối thoại gạch đầu dòng',
    written(
      'Buổi họp có người hỏi:\n\n– Nếu nhà tôi hiến 20 m² thì cổng xây lại ai chịu?\n\nTổ trưởng trả lời: tổ góp công xây lại.',
    ),
  ],
  [
    'bảng',
    written(
      '| Tổ | Số hộ | Diện tích (m²) | Tỷ lệ |\n| --- | ---: | ---: | :---: |\n| Tổ 1 | 12 | 1.250,5 | 35,7 % |\n| Tổ 2 | 28 | 500 | 14 % |\n| **Cộng** | **40** | **1.750,5** | |',
    ),
  ],
  [
    'danh sách lồng',
    written(
      '1. Họp chi bộ.\n   - Ra nghị quyết.\n   - Phân công đảng viên.\n2. Họp dân.\n\n* Công khai\n* Minh bạch',
    ),
  ],
  [
    'điện thoại cơ quan trong trang',
    {
      'trang/lien-he.mdx':
        '---\ntitle: Liên hệ\nsummary: Liên hệ với cơ quan tiếp nhận phản ánh.\n---\n\nUBND phường: (0203) 3854 123 hoặc 0203.3854.124. Tổng đài 1022, 113, 114, 115; giờ làm việc 7 giờ 30 đến 11 giờ 30.\n',
    },
  ],
  [
    'tổng đài',
    written(
      'Gọi Tổng đài 1022 của tỉnh, số 113 hoặc 114; đường dây nóng của phường niêm yết tại nhà văn hóa.',
    ),
  ],
  [
    'ngày tháng',
    written(
      'Ngày 15/3/2024, tức mùng 6 tháng 2 năm Giáp Thìn, lúc 7 giờ 30 phút, tổ họp. Từ 01/01/2023 đến 31-12-2023, quý I/2024, giai đoạn 2021-2025, 8/2023.',
    ),
  ],
  [
    'số đơn vị',
    written(
      'Đường dài 1.230,5 m, rộng 5 m, dày 20 cm; kinh phí 1.234.567.890 đồng (hơn 1,2 tỷ đồng), đạt 102,5 %; nhiệt độ 35 °C; 2 × 3 m; ±5 mm; ≥ 90 %; công suất 100 kVA; 220 V; 15 µm; H₂O; km².',
    ),
  ],
  [
    'số lớn 9 chữ số',
    written('Tổng kinh phí 123456789 đồng, trong đó dân góp 98.765.432 đồng; mã dự án 7654321.'),
  ],
  [
    'đảng viên có đồng ý',
    agreed(
      ['Nguyễn Văn An', 'Trần Thị Bình'],
      'Ông Nguyễn Văn An, Bí thư Chi bộ, và bà Trần Thị Bình, Trưởng ban công tác Mặt trận, đi từng nhà. Ông An nói với bà Bình rằng nên họp sớm.',
    ),
  ],
  [
    'chức danh',
    written(
      'Đồng chí Bí thư Đảng ủy, đồng chí Chủ tịch UBND phường và các đồng chí Trưởng khu dự họp; bà con, anh em, cô chú trong tổ đều có mặt. Bác Tổ trưởng, cô Hội trưởng, đồng chí Phó Bí\nthư, đồng chí Đại tá. Cựu chiến binh, Hội Phụ nữ, Đoàn Thanh niên cùng làm.',
    ),
  ],
  [
    'địa danh mang tên người',
    written(
      'Đường Trần Hưng Đạo, phố Nguyễn Du, Trường THCS Nguyễn Trãi, Trường Tiểu học Lê Hồng Phong, đền Bà Chúa Kho, chùa Ba Vàng, khu di tích Yên Tử, núi Bà Đen, cầu Sông Sinh, hồ Yên Trung.',
    ),
  ],
  [
    'Bác Hồ',
    written(
      'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh. Bác Hồ dạy: “Dễ trăm lần không dân cũng chịu”. Chủ tịch Hồ Chí Minh từng về thăm vùng mỏ. Bộ đội Cụ Hồ; Bác Hồ Chí Minh; Bà Trưng, Bà Triệu; chú Cuội.',
    ),
  ],
  [
    'liên kết nhà nước',
    written(
      'Xem [Cổng thông tin điện tử tỉnh Quảng Ninh](https://www.quangninh.gov.vn/), [Cổng Dịch vụ công quốc gia](https://dichvucong.gov.vn/p/home/dvc-trang-chu.html?q=1&x=2#muc) và [Công báo](https://congbao.chinhphu.vn/van-ban/so-59-2023-nd-cp_(1).htm).',
    ),
  ],
  [
    'liên kết trong',
    written(
      'Xem [kế hoạch năm 2024](/ke-hoach/2024/) và [Nghị định 59](/van-ban/nghi-dinh-59-2023-nd-cp/), [thuật ngữ](/thuat-ngu/).',
    ),
  ],
  [
    'căn cứ pháp lý',
    written(
      'Căn cứ Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15; Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ; Điều 15, khoản 2, điểm a; Kế hoạch số 54/KH-UBND; Quyết định số 346/QĐ-TTg; Nghị quyết số 10-NQ/TU.',
    ),
  ],
  [
    'thư công vụ',
    written(
      'Góp ý gửi về [thư của phường](mailto:ubnd.namkhe@uongbi.gov.vn) hoặc trungtam@quangninh.gov.vn.',
    ),
  ],
  [
    'nhấn mạnh',
    written(
      'Bà con làm **đúng** và *đủ*; có nơi làm ***cả hai***. Tỷ lệ 3*5; tên tệp a_b_c; 2 * 3 = 6; dấu sao * ở đây.',
    ),
  ],
  [
    'tiêu đề',
    written(
      '## Vì sao phải làm?\n\nVì đường hẹp.\n\n### Trước năm 2020\n\nRộng 2 m.\n\n### Sau năm 2024\n\nRộng 5 m.\n\n## Kết quả: 100 % đồng thuận\n\nĐường xong.',
    ),
  ],
  [
    'khối',
    written(
      '<SoLieu so="28 hộ" nghia="tự nguyện tháo dỡ cổng, tường rào" />\n\n<TrichDan vaitro="một hộ dân tổ 3">\nĐường rộng ra thì nhà ai cũng được nhờ.\n\nTôi không tiếc.\n</TrichDan>\n\n<CachLam ten="Năm bước">\n1. Họp tổ.\n2. Đo đất.\n</CachLam>\n\n<GhiChu ten="Nguồn">\nSố liệu đến tháng 9 năm 2023.\n</GhiChu>\n\n<DieuKhoan ma="2024/II.2.g2" />',
    ),
  ],
  [
    'dấu ngoặc, so sánh',
    written(
      'Mỗi hộ góp từ 1 đến 3 triệu đồng (có hộ > 5 triệu, có hộ \\< 1 triệu) & công lao động; A/B; 50/50; “có đi có lại”; hộ nghèo [theo chuẩn mới]; và/hoặc.',
    ),
  ],
  [
    'emoji, ký hiệu',
    written('Bà con vui 👍🏽 ❤️ 🇻🇳 👨‍👩‍👧 và nói: cảm ơn! ✓ © 2024 § 5 → xong… ½ số hộ.'),
  ],
  [
    'tên tổ chức',
    written(
      'Hội Nông dân, Công ty CP Than Vàng Danh - Vinacomin, Công ty TNHH MTV 91, Ngân hàng Agribank, Vietcombank, Bệnh viện Việt Nam - Thụy Điển Uông Bí; dự án WB, ODA; xe máy Honda; mạng 4G/5G; QR; Zalo, Facebook.',
    ),
  ],
  [
    'thơ',
    written(
      'Đường ta rộng thênh thang  \nDân ta góp đá góp vàng  \nMột lòng xây dựng xóm làng đẹp tươi.',
    ),
  ],
  [
    'địa bàn, tổ',
    written(
      'Tổ 3, khu Chạp Khê, phường Nam Khê; khu 6; thôn 2; ngõ 15 rộng 3 m; nhà văn hóa khu ở số 2 của dãy; tuyến đường 18A; quốc lộ 10; ở đường Lựng Xanh có 12 hộ hiến đất.',
    ),
  ],
  [
    'nhà văn hóa có địa chỉ',
    written(
      'Nhà văn hóa khu 4 đặt tại trung tâm khu; trụ sở UBND phường nằm trên đường Quang Trung.',
    ),
  ],
  [
    'danh sách gạch có ngoặc kép',
    declared('title: "Bà con khu khác: ‘mỗi nhà một việc’ – hiến 500 m² đất"'),
  ],
  [
    'tiêu đề có hai chấm nháy',
    declared('title: \'Bà con khu khác góp "ngày công vàng" làm đường\''),
  ],
  ['chú thích yaml', { [STORY]: story.replace('title:', '# ghi chú: chưa xin ảnh\ntitle:') }],
  [
    'hai dòng có dấu hai chấm',
    written('Kinh phí: 400 triệu đồng\nThời gian: 3 tháng\nKết quả: đường rộng 5 m'),
  ],
  [
    'định nghĩa danh sách hai chấm',
    written(
      'Thành phần:\n- Chủ trì: Trưởng khu\n- Thư ký: Chi hội phụ nữ\n- Email: trungtam@quangninh.gov.vn\n- Website: uongbi.gov.vn',
    ),
  ],
  ['chú thích chân trang', written('Số hộ là 28[^1].\n\n[^1]: Theo báo cáo của phường.')],
  ['gạch ngang', written('Phần một.\n\n---\n\nPhần hai.\n\n* * *\n\nPhần ba.')],
  [
    'chữ Hán, Anh',
    written(
      'Chữ 民 nghĩa là dân; khẩu hiệu “3 no” (no waste, no dust, no noise); tiếng Nga “мир” là hòa bình.',
    ),
  ],
  [
    'tuổi, năm sinh chung',
    written(
      'Người cao tuổi nhất tổ đã ngoài tám mươi; lớp trẻ sinh sau năm đổi mới; học sinh 12 tuổi; năm học 2023-2024.',
    ),
  ],
  [
    'số quyết định dài',
    written(
      'Quyết định số 1234/QĐ-UBND ngày 05/6/2023; Thông báo số 45-TB/ĐU; Công văn 678/UBND-NV; Hướng dẫn 09-HD/BTGTW; Thông tư 01/2024/TT-BNV.',
    ),
  ],
])('%s', async (_, files) => {
  const encoder = new TextEncoder();
  const bytes = new Map(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)]));
  const { problems } = await checker.check(
    {
      entries: [
        ...content,
        ...(STORY in files
          ? [{ path: 'guong-dien-hinh/bai-thuong', type: 'folder' as const, size: 0 }]
          : []),
        ...[...bytes].map(([path, { length: size }]) => ({ path, type: 'file' as const, size })),
      ],
      read: (path) => {
        const own = bytes.get(path);
        return own ? Promise.resolve(own) : readFile(join('content', path));
      },
      photo: () => Promise.reject(new Error('no photos here')),
      stamp: (path) => (bytes.has(path) ? String(Math.random()) : 'known'),
    },
    TODAY,
  );
  expect(problems.filter(({ file }) => file in files)).toEqual([]);
});
