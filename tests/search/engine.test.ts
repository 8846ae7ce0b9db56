/** The search of the site's own content, in memory; tests/browser asks the built site. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { answerCheck, type Query } from '../../scripts/bench-search.ts';
import { openMemorySearch, type MemorySearch } from './in-memory.ts';

let search: MemorySearch;
beforeAll(async () => {
  search = await openMemorySearch('content');
});

const queriesOf = (file: string): Query[] =>
  (JSON.parse(readFileSync(`tests/fixtures/search/${file}`, 'utf8')) as { queries: Query[] })
    .queries;

describe('measured sets', () => {
  // The thresholds lie just under what was measured: a change that loses answers is told at once.
  test.each([
    ['queries.tune.json', 0.98, 0.98],
    ['queries.set1.json', 0.97, 0.9],
    ['queries.own.json', 0.97, 0.9],
    ['queries.set5.json', 0.97, 0.96],
  ])('%s', { timeout: 30_000 }, async (file, first, refused) => {
    const isAnswer = answerCheck(search.site);
    const counts = { answerable: 0, first: 0, none: 0, refused: 0 };
    for (const { query, expect: expected } of queriesOf(file)) {
      const [address] = await search.ask(query);
      if (expected.length === 0) {
        counts.none += 1;
        if (address === undefined) counts.refused += 1;
      } else {
        counts.answerable += 1;
        if (address !== undefined && expected.some((one) => isAnswer(address, one)))
          counts.first += 1;
      }
    }
    expect(counts.first / counts.answerable).toBeGreaterThanOrEqual(first);
    expect(counts.refused / counts.none).toBeGreaterThanOrEqual(refused);
  });
});

describe('one query of each kind', () => {
  test.each([
    ['Luật Thực hiện dân chủ ở cơ sở', '/van-ban/luat-thuc-hien-dan-chu-o-co-so/'],
    ['thanh tra thanh pho', '/phan-cong/thanh-tra/'],
    ['phòng noi vu', '/phan-cong/phong-noi-vu/'],
    ['trung tâm truyền thông và văn hoá', '/phan-cong/trung-tam-truyen-thong-van-hoa/'],
    ['Phòng Nội vụ'.normalize('NFD'), '/phan-cong/phong-noi-vu/'],
    ['nq 213', '/van-ban/nghi-quyet-213-nq-hdnd-2023/'],
    ['2013/NQ-HĐND', '/van-ban/nghi-quyet-213-nq-hdnd-2023/'],
    ['nghị quyết ngày 16/12/2023', '/van-ban/nghi-quyet-213-nq-hdnd-2023/'],
    ['ldtbxh', '/phan-cong/phong-ld-tb-xh/'],
    ['thanh trra thành phố', '/phan-cong/thanh-tra/'],
    ['phongf nooij vuj', '/phan-cong/phong-noi-vu/'],
    ['nghij quyeets 213', '/van-ban/nghi-quyet-213-nq-hdnd-2023/'],
    ['nd9 59', '/van-ban/nghi-dinh-59-2023-nd-cp/'],
    ['04-CTr/BCDD', '/van-ban/chuong-trinh-04-ctr-bcd-2024/'],
    ['nhie6m5 vu5 na8m 2024', '/van-ban/nghi-quyet-10-nq-tu-2023/'],
    ['hoanf thanhf truwowcs ngayf 15/3/2024', '/ke-hoach/2024/#iv-1-g1'],
    ['ngị định 59', '/van-ban/nghi-dinh-59-2023-nd-cp/'],
    ['khieu na to cao', '/ke-hoach/2024/#ii-1-g5'],
    ['đối thoại định kkỳ', '/ke-hoach/2024/#ii-1-g5'],
    ['mặt trận ổ quốc', '/phan-cong/mttq/'],
    ['phường phải làm gì', '/phan-cong/cac-phong-ban-don-vi/'],
    ['phong2 no65i vu5', '/phan-cong/phong-noi-vu/'],
    // The tone was typed, the hat was not.
    ['quy che1 chi tieu', '/ke-hoach/2024/#ii-1-g3'],
    ['phongnoivu', '/phan-cong/phong-noi-vu/'],
    ['thanhtra thànhphố', '/phan-cong/thanh-tra/'],
    ['danchu coso', '/van-ban/luat-thuc-hien-dan-chu-o-co-so/'],
    ['nghidinh59', '/van-ban/nghi-dinh-59-2023-nd-cp/'],
  ])('%s', async (query, address) => {
    expect((await search.ask(query))[0]).toBe(address);
  });

  test('a document is followed by the clauses that cite it', async () => {
    const [first, ...others] = await search.ask('346/QĐ-TTg');
    expect(first).toBe('/van-ban/quyet-dinh-346-qd-ttg-2023/');
    expect(others).toContain('/ke-hoach/2024/#can-cu-2');
  });

  test('a place of the plan is followed by what stands in it, in the order of reading', async () => {
    expect(await search.ask('muc II.4')).toEqual(
      ['ii-4', 'ii-4-g1', 'ii-4-g2', 'ii-4-g3'].map((anchor) => `/ke-hoach/2024/#${anchor}`),
    );
    expect(await search.ask('Mục II.4, gạch đầu dòng thứ 3')).toEqual(['/ke-hoach/2024/#ii-4-g3']);
    expect(await search.ask('mục V')).toEqual([]);
  });

  test.each([
    'giá vàng hôm nay',
    'gia vang hom nay',
    'hộ chiếu phổ thông',
    'luật đất đai 2024',
    'thông tư 08/2023/TT-BNV',
    'zzzzqqq',
    'khongco',
    'nhahang khachsan',
  ])('nothing for %s', async (query) => {
    expect(await search.ask(query)).toEqual([]);
  });
});

test.each([
  ['khieu n', '/ke-hoach/2024/#ii-1-g5'],
  ['khen th', '/ke-hoach/2024/#ii-3'],
  // "h" is a word of "t/h" too.
  ['xã h', '/phan-cong/phong-ld-tb-xh/'],
])('"%s" is still being typed', async (query, address) => {
  const { readAs } = await search.engine.answer(query);
  expect(readAs).toBeUndefined();
  expect((await search.ask(query))[0]).toBe(address);
});

test('an abbreviation of one letter takes nothing from what stands beside it', async () => {
  expect((await search.ask('p. nội vụ'))[0]).toBe('/phan-cong/phong-noi-vu/');
  expect(await search.ask('vitamin c')).toEqual([]);
});

test('three letters are no abbreviation of four with a slip', async () => {
  // Not "TĐTP", "thái độ, tác phong".
  expect(await search.ask('tdp 35')).toEqual([]);
});

test('a query that was read otherwise says so; asked literally it is not', async () => {
  const read = await search.engine.answer('daan chur');
  expect(read.reading).toBe('keystrokes');
  expect(read.readAs).toBe('dân chủ');
  const mended = await search.engine.answer('thanh trra thành phố');
  expect(mended.reading).toBe('corrected');
  expect(mended.readAs).toBe('thanh tra thành phố');
  expect((await search.engine.answer('daan chur', { literal: true })).readAs).toBeUndefined();
});

test('without an answer the nearest terms are offered', async () => {
  const { hits, nearest } = await search.engine.answer('quy chế tuyển sinh lớp mười');
  expect(hits).toEqual([]);
  expect(nearest.join()).toContain('quy chế');
  // "điện" is no "điển" that stands in "mô hình điển hình".
  expect((await search.engine.answer('lich cat dien')).nearest).toEqual([]);
});

test.each([
  ['luật 2022', '/van-ban/luat-thuc-hien-dan-chu-o-co-so/'],
  ['luat 2025', '/van-ban/luat-97-2025-qh15/'],
  ['ke hoach 2024', '/ke-hoach/2024/'],
])('%s: a year needs no "năm" before it', async (query, address) => {
  expect((await search.ask(query))[0]).toBe(address);
});

test('a question for the meaning of a term is answered by the glossary', async () => {
  expect((await search.ask('HĐND là gì'))[0]).toBe('/thuat-ngu/#hdnd');
  expect((await search.ask('quy che dan chu la gi'))[0]).toBe('/thuat-ngu/#qcdc');
  // It asks for the aim of the plan, not for the meaning of a word in it.
  expect((await search.ask('mục đích của kế hoạch là gì'))[0]).toBe('/ke-hoach/2024/#i-1');
});

test.each([
  ['thuật ngữ', '/thuat-ngu/'],
  ['tai du lieu', '/du-lieu/'],
  ['sơ đồ trang', '/so-do-trang/'],
  ['thay đổi', '/thay-doi/'],
])('"%s" is a page of the site itself', async (query, address) => {
  expect((await search.ask(query))[0]).toBe(address);
});

test('a story is found by the words and the publisher of its source', async () => {
  const story = '/guong-dien-hinh/hoi-nong-dan-phuong-uong-bi/';
  expect((await search.ask('báo dân việt'))[0]).toBe(story);
  expect((await search.ask('nâng cấp hạ tầng đô thị'))[0]).toBe(story);
});

test('what holds only a part of the query is near it, and no hit', async () => {
  const { hits, near } = await search.engine.answer('thủ tục làm sổ đỏ');
  expect(hits).toEqual([]);
  expect(near.length).toBeGreaterThan(0);
  expect((await search.engine.answer('thủ tục hành chính')).near).toEqual([]);
  expect((await search.engine.answer('zzzzqqq')).near).toEqual([]);
});

test.each([
  ['xhh', '/ke-hoach/2024/#iii'],
  ['kntc', '/ke-hoach/2024/#ii-1-g5'],
  ['báo tham nhũng', '/ke-hoach/2024/'],
  ['cans booj voif vinhx', '/ke-hoach/2024/#i-1-g2'],
])('%s is understood by the glossary alone', async (query, address) => {
  expect((await search.ask(query))[0]).toContain(address);
});

test('a law that is not here finds nothing, though its words stand in the plan', async () => {
  expect(await search.ask('luật lao động')).toEqual([]);
  expect((await search.ask('luật ngân sách nhà nước'))[0]).toContain('/van-ban/luat-ngan-sach');
});

test('a word with marks is not taken for one with others', async () => {
  expect(await search.ask('luật thuế')).toEqual([]);
});

test(
  'the same query gives the same list, whatever was asked before',
  { timeout: 30_000 },
  async () => {
    const queries = queriesOf('queries.own.json').map(({ query }) => query);
    const forth = new Map<string, string[]>();
    for (const query of queries) forth.set(query, await search.ask(query));
    for (const query of queries.toReversed())
      expect(await search.ask(query)).toEqual(forth.get(query));
  },
);

test('a sentence of the plan finds its clause, whatever it cites', async () => {
  const clause = search.records.find(({ card }) => card.url.endsWith('#i-2-g1'));
  expect((await search.ask(clause?.card.text ?? ''))[0]).toBe('/ke-hoach/2024/#i-2-g1');
});

test('a pasted page is read up to its first lines', async () => {
  expect(await search.ask('x'.repeat(5000))).toEqual([]);
  expect(await search.ask('??')).toEqual([]);
});

test('official texts come before stories that hold the same words', async () => {
  const found = await search.ask('tự nguyện hiến đất');
  expect(found[0]).toContain('/guong-dien-hinh/');
  const mixed = await search.ask('dân biết dân bàn');
  expect(mixed[0]).toContain('/ke-hoach/2024/');
});
