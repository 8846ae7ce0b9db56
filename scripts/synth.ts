/**
 * `npm run synth -- N DIR`: a copy of the content tree with N synthetic stories beside the real ones, for
 * measurements. The same N gives the same tree, byte for byte. Every tenth story has a photo.
 */
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { stringify } from 'yaml';
import { readContentFiles, toRawContent } from '../src/content-files/read-content.ts';
import { capitalized, slugify } from '../src/domain/vietnamese.ts';

/** A generator of numbers below one that goes on from a seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const WORK = [
  'làm đường bê tông',
  'hiến đất mở ngõ',
  'lắp đèn chiếu sáng',
  'nạo vét mương thoát nước',
  'sửa nhà văn hóa',
  'trồng cây bóng mát',
  'làm sân chơi trẻ em',
  'xây bếp ăn bán trú',
  'dựng tủ sách thôn',
  'phân loại rác tại nhà',
  'nuôi ong lấy mật',
  'trồng vải chín sớm',
  'trồng thanh long ruột đỏ',
  'nuôi gà đồi',
  'làm du lịch cộng đồng',
  'đón khách lên Yên Tử',
  'giữ nghề gốm',
  'dạy bơi mùa hè',
  'lập tổ liên gia chữa cháy',
  'lắp camera an ninh',
  'họp bàn mức thu',
  'công khai sổ thu chi',
  'giám sát công trình nước sạch',
  'tiếp công dân lưu động',
  'hòa giải ở cơ sở',
  'đối thoại với người lao động',
  'giúp hộ nghèo sửa mái',
  'khám sức khỏe cho người cao tuổi',
  'mở lớp tin học',
  'chuyển đổi số ở nhà văn hóa',
  'làm thủ tục tại nhà cho người khuyết tật',
  'trả kết quả trước hẹn',
  'viết thư xin lỗi khi chậm hẹn',
  'thi đua giữ vỉa hè sạch',
  'khen thưởng người tốt việc tốt',
  'tuyên truyền pháp luật bằng loa tay',
  'góp vốn quay vòng',
  'sửa cầu treo',
  'kéo điện ra bãi bồi',
  'dời chợ cóc vào trong',
  'bán hàng qua mạng',
  'chia ca trực bến xe',
  'giữ giá vé đò',
  'nấu cơm cho người bệnh',
] as const;
const WHO = [
  'Các hộ',
  'Chi hội phụ nữ',
  'Chi đoàn thanh niên',
  'Hội cựu chiến binh',
  'Tổ dân phố',
  'Ban công tác mặt trận',
  'Công đoàn cơ sở',
  'Câu lạc bộ người cao tuổi',
  'Hội nông dân',
  'Thầy cô và phụ huynh',
  'Tổ tự quản',
  'Công nhân phân xưởng',
  'Ban thanh tra nhân dân',
  'Tiểu thương',
] as const;
const PLACES = [
  'khu Hồng Hà',
  'khu Bí Trung',
  'khu Hợp Thành',
  'khu Cầu Sến',
  'khu Tân Lập',
  'khu Đồng Mương',
  'khu Lạc Trung',
  'khu Phong Thái',
  'khu Hiệp An',
  'thôn Khe Sú',
  'thôn Miếu Bòng',
  'thôn Nam Mẫu',
  'khu Bạch Đằng',
  'khu Cửa Ngăn',
  'khu Núi Gạc',
  'khu Tre Mai',
  'khu Trại Trúc',
  'khu Đá Bạc',
] as const;
const OPENINGS = [
  'Mùa mưa năm ấy, nước ngập quá bánh xe.',
  'Buổi họp đầu tiên chỉ có mười một người.',
  'Cuốn sổ bìa xanh còn để trên bàn nhà văn hóa.',
  'Chuyện bắt đầu từ một câu hỏi ở cuối cuộc họp.',
  'Trước đây ai cũng ngại đi qua đoạn này sau chín giờ tối.',
  'Không ai nhớ rõ ai là người nói trước.',
  'Tấm bảng gỗ ở đầu ngõ ghi đủ từng khoản.',
  'Sáng chủ nhật, tiếng xẻng đã vang từ lúc năm giờ.',
  'Bản vẽ đầu tiên được vẽ bằng phấn trên sân gạch.',
  'Có ba cách làm được đưa ra để mọi người chọn.',
] as const;
const MIDDLES = [
  'Mọi khoản thu, chi được đọc trước cuộc họp và dán ở bảng tin trong ba mươi ngày.',
  'Người đồng ý thì giơ tay, người chưa đồng ý thì nói lý do, và lý do nào cũng được ghi lại.',
  'Ban giám sát do dân bầu đi xem từng xe cát, từng bao xi măng.',
  'Hộ neo đơn được miễn phần tiền, đổi lại mọi người cùng góp thêm ngày công.',
  'Bản dự toán được sửa hai lần vì bà con thấy giá thép cao hơn ngoài chợ.',
  'Cán bộ phường xuống nghe, ghi, rồi trả lời bằng giấy sau năm ngày.',
  'Hồ sơ nào quá hạn thì có thư xin lỗi và hẹn lại ngày trả.',
  'Ai có đơn thư, khiếu nại đều được hẹn gặp trong tuần, không phải đi lại nhiều lần.',
  'Quy chế chi tiêu được in khổ lớn, chữ to, để người lớn tuổi đọc được.',
  'Các em nhỏ vẽ lại con đường trong giờ mỹ thuật.',
  'Điện sinh hoạt của nhà văn hóa được trả từ quỹ chung, có hóa đơn kèm theo.',
  'Một nhóm thợ trẻ dạy nhau lắp máy bơm rồi đi làm giúp tổ bên.',
  'Có nhà cho mượn sân phơi làm chỗ để xe máy suốt hai tháng.',
  'Người bán vé, người soát vé và khách đi đò cùng ngồi lại tính giá.',
  'Công nhân ca ba được xếp họp buổi chiều để không ai mất lượt nói.',
  'Bác sĩ của trạm y tế đến đo huyết áp ngay tại sân.',
  'Tủ sách mở cửa cả buổi tối, ai mượn thì tự ghi tên.',
  'Danh sách hộ được hỗ trợ được niêm yết, ai thấy chưa đúng thì nói.',
] as const;
const ENDINGS = [
  'Việc đã xong, cuốn sổ vẫn mở cho ai muốn xem.',
  'Năm sau họ định làm tiếp đoạn còn lại.',
  'Điều được nhiều nhất, theo bà con, là từ nay việc gì cũng bàn trước.',
  'Có những chỗ chưa vừa ý, và chúng cũng được ghi lại.',
  'Tổ bên đã sang hỏi cách làm.',
] as const;
const KINDS = ['tập thể', 'cá nhân', 'mô hình'] as const;

/** One story as the text of its file; `number` decides everything in it. */
function story(
  number: number,
  localities: readonly string[],
  clauses: readonly string[],
  titles: Map<string, number>,
  photos: boolean,
): { slug: string; text: string; photo: boolean } {
  const next = random(number * 7919 + 1);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const count = (least: number, most: number): number =>
    least + Math.floor(next() * (most - least + 1));
  const [work, other] = [pick(WORK), pick(WORK)];
  const [who, place, locality] = [pick(WHO), pick(PLACES), pick(localities)];
  const households = count(5, 120);
  const year = count(2020, 2024);
  const photo = photos && number % 10 === 0;
  const named = pick([
    `${who} ${place} cùng ${work}`,
    `${capitalized(work)}: cách làm của ${place}`,
    `${households} hộ ở ${place} góp sức ${work}`,
    `Một năm ${work} ở ${place}, ${locality}`,
  ]);
  // Two stories of one name would be a fault of the content.
  const seen = (titles.get(named) ?? 0) + 1;
  titles.set(named, seen);
  const title = seen === 1 ? named : `${named}, lần ${seen}`;
  const paragraph = (): string =>
    Array.from({ length: count(3, 6) }, () => pick(MIDDLES)).join(' ');
  const data = {
    title,
    summary: `${who} ở ${place}, ${locality} bàn bạc rồi cùng ${work}; ${households} hộ tham gia, việc gì cũng được công khai.`,
    kind: pick(KINDS),
    status: 'đăng',
    published: `${Math.max(2024, year + 1)}-${String(count(1, 12)).padStart(2, '0')}-${String(count(1, 28)).padStart(2, '0')}`,
    locality,
    place,
    period: String(year),
    clauses: [pick(clauses)],
    figures: [
      { value: `${households} hộ`, label: `cùng ${work}` },
      { value: `${count(12, 900)} triệu đồng`, label: 'người dân đóng góp' },
    ],
    photos: photo
      ? [
          {
            file: 'anh.jpg',
            alt: `Quang cảnh ${place} sau khi ${work}`,
            credit: 'Ảnh tổng hợp để đo',
          },
        ]
      : [],
    source: { title: `Bài tổng hợp số ${number}`, publisher: 'Dữ liệu đo, không có thật' },
  };
  const body = [
    `${pick(OPENINGS)} ${who} ở ${place} chọn ${work} làm việc chung của năm ${year}.`,
    paragraph(),
    `## Cùng bàn\n\n${paragraph()}`,
    paragraph(),
    `## Sau đó\n\n${paragraph()} Nhân đà ấy, mọi người bàn tiếp chuyện ${other}. ${pick(ENDINGS)}`,
  ].join('\n\n');
  return {
    slug: `${slugify(title).slice(0, 60).replace(/-$/, '')}-${number}`,
    text: `---\n${stringify(data, { lineWidth: 0 })}---\n\n${body}\n`,
    photo,
  };
}

/** A small picture that is different for every number. */
async function photograph(number: number): Promise<Buffer> {
  const next = random(number + 17);
  const hue = (): number => Math.floor(next() * 256);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"><rect width="1200" height="800" fill="rgb(${hue()},${hue()},${hue()})"/>${Array.from({ length: 12 }, () => `<circle cx="${Math.floor(next() * 1200)}" cy="${Math.floor(next() * 800)}" r="${40 + Math.floor(next() * 160)}" fill="rgb(${hue()},${hue()},${hue()})" opacity="0.7"/>`).join('')}</svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 72 }).toBuffer();
}

/** Writes the tree. */
export async function synthesize(
  count: number,
  target: string,
  source = 'content',
  { photos = true } = {},
): Promise<void> {
  await cp(source, target, { recursive: true });
  const { raw } = toRawContent(await readContentFiles(source));
  const localities = (raw.settings[0]?.data.localities ?? []).map(({ name }) => name);
  const clauses = [...new Set(raw.stories.flatMap(({ data }) => data.clauses))];
  const titles = new Map<string, number>();
  for (let number = 1; number <= count; number += 1) {
    const { slug, text, photo } = story(number, localities, clauses, titles, photos);
    const folder = join(target, 'guong-dien-hinh', slug);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'index.mdx'), text);
    if (photo) await writeFile(join(folder, 'anh.jpg'), await photograph(number));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [count, target] = process.argv.slice(2);
  if (!/^\d+$/.test(count ?? '') || target === undefined) {
    console.error('Usage: npm run synth -- N DIR');
    process.exit(1);
  }
  await synthesize(Number(count), resolve(target));
  console.log(`${count} synthetic stories in ${target}`);
}
