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
