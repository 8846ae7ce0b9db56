import { expect, test } from 'vitest';
import { check, modelFiles, placeExample } from './model-content.ts';

/** What is proposed for a clause written without its year in the file. */
async function fixIn(path: string, text: string): Promise<(string | undefined)[]> {
  const placed = placeExample({ in: 'field', bad: '', good: '' }, 'good');
  placed.files.set(path, text);
  const { problems } = await check(placed);
  return problems.filter(({ rule }) => rule === 'clause-format').map(({ fix }) => fix);
}

test('a clause without a year is of the plan whose file it stands in', async () => {
  const notes = `notes:
  - clause: II.2 gạch 2
    asWritten: gương
    meant: null
    kind: lặp từ
    confidence: cao
    note: null
`;
  expect(await fixIn('ke-hoach/2024/dinh-chinh.yml', notes)).toEqual(['2024/II.2.g2']);
});

test('elsewhere it may be of any plan, so none is put in its place', async () => {
  const path = 'phan-cong/phong-noi-vu.mdx';
  const unit = String(modelFiles().get(path));
  expect(await fixIn(path, unit.replace('clause: 2024/', 'clause: '))).toEqual([undefined]);
  expect(await fixIn(path, unit.replace('clause: 2024/', 'clause: 2025-'))).toEqual([
    '2025/II.1.g1',
  ]);
});

test('the address that the plan page copies is understood in a field and in a block', async () => {
  const address = 'http://localhost:4321/ke-hoach/2024/#ii-2-g2';
  const found = async (lines: string, where: 'field' | 'body') => {
    const { problems } = await check(placeExample({ in: where, bad: lines, good: '' }, 'bad'));
    return problems.filter(({ severity }) => severity === 'error');
  };
  for (const [where, lines] of [
    ['field', `clauses:\n  - ${address}`],
    ['body', `<DieuKhoan ma="${address}" />`],
  ] as const) {
    const problems = await found(lines, where);
    expect(problems.map(({ fix }) => fix)).toEqual(['2024/II.2.g2']);
    expect(problems[0]?.repair).toMatchObject({ length: address.length, text: '2024/II.2.g2' });
  }
});

test('no story is about the signature of a plan, and nobody is told to add a clause to one', async () => {
  const { problems } = await check(
    placeExample(
      { in: 'field', bad: 'clauses:\n  - 2024/ky\n  - 2024/II.9.g9\n  - 2024/II.2.g2', good: '' },
      'bad',
    ),
  );
  expect(problems.map(({ message }) => message)).toMatchInlineSnapshot(`
    [
      ""2024/ky" là phần chữ ký của văn bản, không phải việc để bài làm rõ. Hãy chọn một điều khoản, ví dụ 2024/II.2.g2.",
      "Không có điều khoản nào mang mã "2024/II.9.g9". Trong "2024/II" có: 2024/II.1, 2024/II.2. Muốn biết mã: trên trang kế hoạch bấm "Sao chép liên kết" cạnh điều khoản rồi dán địa chỉ vào đây, máy sẽ cho mã đúng.",
    ]
  `);
});
