/** A small content tree in memory, valid to the last word, and ways to put an example into it. */
import { ContentChecker, type ContentSource } from '../../src/content-files/check-content.ts';
import type { Examples, PhotoFacts, TreeEntry } from '../../src/domain/rules/rule.ts';

export const TODAY = '2026-11-24';
export const STORY = 'guong-dien-hinh/mau/index.mdx';
export const DOCUMENT = 'van-ban/nghi-dinh-59-2023-nd-cp.mdx';
const PLAN = 'ke-hoach/2024/index.mdx';

const story = `---
title: Bà con tổ 3 hiến đất mở rộng con đường chung
summary: Hai mươi tám hộ tự tháo dỡ cổng và tường rào ngay ngày đầu khởi công.
kind: tập thể
status: đăng
published: 2024-03-15
locality: phường Nam Khê
period: 2024-01
clauses:
  - 2024/II.2.g2
documents:
  - nghi-dinh-59-2023-nd-cp
photos:
  - file: duong-moi.jpg
    alt: Đường bê tông mới rộng năm mét ở tổ 3
    credit: Trung tâm Truyền thông và Văn hóa
consent:
  persons:
    - Phạm Thị Hoa
  givenOn: 2024-03-01
  form: giấy ký tay
  keptAt: Tủ hồ sơ số 2, phòng biên tập
source:
  title: Nhân dân tổ 3 hiến đất
  publisher: Cổng thông tin điện tử thành phố Uông Bí
---

Bà con tổ 3 họp bàn, thống nhất hiến đất và góp tiền để mở con đường chung của tổ từ hai mét rưỡi ra thành năm mét.

## Cách làm

Tổ họp ba buổi. Mỗi hộ tự đo phần đất hiến, ghi lên bảng ở nhà văn hóa để mọi người cùng xem và cùng tính.
`;

const document = `---
kind: Nghị định
number: 59/2023/NĐ-CP
numberInPlan: 59/2023/NĐ-CP
shortTitle: Nghị định số 59/2023/NĐ-CP
subject: Quy định chi tiết một số điều của Luật Thực hiện dân chủ ở cơ sở
issuer: Chính phủ
level: trung ương
issuedOn: 2023-08-14
inForceOn: 2023-08-14
relations: []
verification:
  status: đã xác minh
  statement: Số hiệu và ngày theo cổng thông tin của Chính phủ.
  checkedOn: 2024-01-05
  sources: []
officialUrl: null
---
`;

const plan = `---
kind: KẾ HOẠCH
title: Thực hiện dân chủ ở cơ sở năm 2024
shortTitle: Kế hoạch năm 2024
year: 2024
issuer: Ủy ban nhân dân thành phố
number: null
issuedOn: null
summary: Việc phải làm trong năm 2024.
legalBasis:
  - nghi-dinh-59-2023-nd-cp
milestones: []
recipients:
  - Lưu VT.
signatory:
  formula:
    - CHỦ TỊCH
  name: Phạm Văn Mẫu
notices: []
---

## I. MỤC ĐÍCH

### 1. Mục đích

- Thực hiện phương châm dân biết, dân bàn, dân làm.

## II. NỘI DUNG

### 1. Lãnh đạo

- Các đơn vị ban hành kế hoạch.

### 2. Tuyên truyền

- Đa dạng hóa hình thức tuyên truyền.
- Đăng tải gương điển hình.
`;

const received = `KẾ HOẠCH
Thực hiện dân chủ ở cơ sở năm 2024
I. MỤC ĐÍCH
1. Mục đích
- Thực hiện phương châm dân biết, dân bàn, dân làm.
II. NỘI DUNG
1. Lãnh đạo
- Các đơn vị ban hành kế hoạch.
2. Tuyên truyền
- Đa dạng hóa hình thức tuyên truyền.
- Đăng tải gương điển hình.
Nơi nhận:
- Lưu VT.
CHỦ TỊCH
Phạm Văn Mẫu
`;

const unit = `---
name: Phòng Nội vụ
kind: phòng chuyên môn
namedIn: 2024/II.1.g1
duties:
  - clause: 2024/II.1.g1
    role: ban hành văn bản
    roleWords: ban hành kế hoạch
---
`;

const glossary = `terms:
  - short: UBND
    full: Ủy ban nhân dân
    plain: Cơ quan hành chính ở địa phương.
`;

const settings = `siteName: Dân chủ cơ sở Uông Bí
siteTagline: Một câu giới thiệu
siteAddress: https://vi-du.vn
publisher: Trung tâm Truyền thông và Văn hóa
contactEmail: null
archiveNotice:
  short: Nội dung của năm 2024.
  full: Nội dung của năm 2024, không phải hiện hành.
localities:
  - name: phường Nam Khê
    today: phường Uông Bí
localitiesSource: Nghị quyết của Quốc hội
localitiesChangedOn: 2025-07-01
`;

const page = `---
title: Giới thiệu
summary: Trang này là gì và do ai làm.
---

Trang này đăng kế hoạch và gương điển hình.
`;

export type Files = Map<string, string | Uint8Array>;

export function modelFiles(): Files {
  return new Map<string, string | Uint8Array>([
    [STORY, story],
    ['guong-dien-hinh/mau/duong-moi.jpg', 'JPEG'],
    [DOCUMENT, document],
    [PLAN, plan],
    ['ke-hoach/2024/dinh-chinh.yml', 'notes: []\n'],
    ['ke-hoach/2024/nguon.txt', received],
    ['phan-cong/phong-noi-vu.mdx', unit],
    ['thuat-ngu.yml', glossary],
    ['thay-doi.yml', 'changes: []\n'],
    ['cai-dat.yml', settings],
    ['trang/gioi-thieu.mdx', page],
  ]);
}

const textOf = (files: Files, path: string): string => String(files.get(path));

/** Puts lines in the place of the field they name, or at the end of the front matter. */
export function withField(source: string, lines: string): string {
  const fenced = source.startsWith('---\n');
  const end = fenced ? source.indexOf('\n---', 3) : source.length;
  let head = source.slice(fenced ? 4 : 0, end).split('\n');
  const rest = source.slice(end);
  const remove = (key: string): void => {
    const from = head.findIndex((line) => line.startsWith(`${key}:`));
    if (from < 0) return;
    let to = from + 1;
    while (to < head.length && /^[\s-]/.test(head[to] ?? '')) to += 1;
    head = [...head.slice(0, from), ...head.slice(to)];
  };
  const gone = lines.split('\n').filter((line) => /^-\w+$/.test(line));
  gone.forEach((line) => remove(line.slice(1)));
  lines = lines
    .split('\n')
    .filter((line) => !gone.includes(line))
    .join('\n');
  if (lines !== '') {
    for (const line of lines.split('\n')) {
      const key = /^([A-Za-z]+)\s*[:：]/.exec(line)?.[1] ?? /^([A-Za-z]+)$/.exec(line)?.[1];
      if (key !== undefined) remove(key);
    }
    // "tiêu đề:" stands for what it means.
    if (/^tiêu đề|^titel/.test(lines)) remove('title');
    head = [...lines.split('\n'), ...head];
  }
  return `${fenced ? '---\n' : ''}${head.filter((line, index) => line !== '' || index > 0).join('\n')}${rest}`;
}

const otherWords = (source: string): string => source.replace('Bà con tổ 3 họp', 'Khu họp');

export interface Placed {
  files: Files;
  entries: TreeEntry[];
  photos: Map<string, Partial<PhotoFacts>>;
  today: string;
}

function entriesOf(files: Files): TreeEntry[] {
  const folders = new Set<string>();
  for (const path of files.keys()) {
    const parts = path.split('/').slice(0, -1);
    parts.forEach((_, index) => folders.add(parts.slice(0, index + 1).join('/')));
  }
  return [
    ...[...folders].map((path): TreeEntry => ({ path, type: 'folder', size: 0 })),
    ...[...files].map(([path, text]): TreeEntry => ({ path, type: 'file', size: text.length })),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The model tree with one of a rule's examples in it. */
export function placeExample(examples: Examples, which: 'bad' | 'good'): Placed {
  const files = modelFiles();
  const photos = new Map<string, Partial<PhotoFacts>>();
  const text = examples[which];
  const edit = (path: string): void => void files.set(path, withField(textOf(files, path), text));
  let odd: TreeEntry | undefined;
  const today = examples.in === 'today' ? text : TODAY;
  switch (examples.in) {
    case 'today':
      break;
    case 'field':
      if (text !== '') edit(STORY);
      break;
    case 'document':
      edit(DOCUMENT);
      break;
    case 'plan':
      edit(PLAN);
      break;
    case 'settings':
      edit('cai-dat.yml');
      break;
    case 'yaml':
      files.set('thuat-ngu.yml', text);
      break;
    case 'body': {
      const source = textOf(files, STORY);
      const head = source.slice(0, source.indexOf('\n---', 3) + 5);
      const words = source.slice(head.length).split('\n').slice(0, 2).join('\n');
      files.set(STORY, `${head}${text === '' ? '' : `${words}\n\n${text}\n`}`);
      break;
    }
    case 'file':
      files.set(
        STORY,
        which === 'bad' && examples.badBytes ? Uint8Array.from(examples.badBytes) : text,
      );
      break;
    case 'photo': {
      if (which === 'good') break;
      const name = text.replace(/ \(.*$/, '');
      files.delete('guong-dien-hinh/mau/duong-moi.jpg');
      files.set(`guong-dien-hinh/mau/${name}`, 'JPEG');
      photos.set(`guong-dien-hinh/mau/${name}`, examples.badPhoto ?? {});
      break;
    }
    case 'copy':
      if (/^[a-z]+:/.test(text)) {
        const copy = withField(
          withField(textOf(files, text.startsWith('number') ? DOCUMENT : STORY), text),
          'photos: []',
        );
        files.set(
          text.startsWith('number') ? 'van-ban/khac.mdx' : 'guong-dien-hinh/khac/index.mdx',
          // Who writes another summary writes another story.
          text.includes('summary:') ? otherWords(copy) : copy,
        );
      } else
        files.set(
          text,
          withField(
            textOf(files, text.startsWith('van-ban') ? DOCUMENT : STORY),
            text.startsWith('van-ban') ? 'kind: Nghị định' : 'photos: []',
          ),
        );
      break;
    case 'path': {
      if (text.startsWith('-')) {
        files.delete(text.slice(1));
        break;
      }
      const [path = '', size] = text.replace(/@$/, '').split('=');
      if (text.endsWith('@')) odd = { path, type: 'link', size: 0 };
      else if (size !== undefined) odd = { path, type: 'file', size: Number(size) };
      else if (!files.has(path))
        files.set(
          path,
          path.endsWith('.mdx')
            ? otherWords(
                withField(
                  withField(textOf(files, STORY), 'photos: []'),
                  'title: Bà con khu Chạp Khê góp công mở đường mới\nsummary: Bốn mươi hộ góp ngày công, con đường của khu xong trước Tết.',
                ),
              )
            : 'JPEG',
        );
      if (odd) files.delete(path);
      break;
    }
  }
  const entries = [...entriesOf(files), ...(odd ? [odd] : [])];
  return { files, entries, photos, today };
}

const GOOD_PHOTO: Omit<PhotoFacts, 'path'> = {
  bytes: 900_000,
  signature: 'jpeg',
  width: 2000,
  height: 1200,
  broken: undefined,
  hasGps: false,
};

const encoder = new TextEncoder();

export function sourceOf({ files, entries, photos }: Placed): ContentSource {
  return {
    entries,
    published: ['/', '/guong-dien-hinh/', '/gioi-thieu/'],
    read: (path) => {
      const text = files.get(path) ?? '';
      return Promise.resolve(typeof text === 'string' ? encoder.encode(text) : text);
    },
    photo: (path) => Promise.resolve({ ...GOOD_PHOTO, path, ...photos.get(path) }),
  };
}

export const check = (placed: Placed) => new ContentChecker().check(sourceOf(placed), placed.today);
