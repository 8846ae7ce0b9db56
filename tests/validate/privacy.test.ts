/** Whatever the editors write is read by the privacy rules; what they quote from the plan is not. */
import { expect, test } from 'vitest';
import { ContentChecker } from '../../src/content-files/check-content.ts';
import { modelFiles, placeExample, sourceOf, TODAY, withField } from './model-content.ts';

/** The rules that find something in the model content with these files in it. */
async function rulesIn(changed: Record<string, string>): Promise<string[]> {
  const placed = placeExample({ in: 'field', bad: '', good: '' }, 'good');
  for (const [path, text] of Object.entries(changed)) placed.files.set(path, text);
  const { problems } = await new ContentChecker().check(sourceOf(placed), TODAY);
  return problems.filter(({ file }) => file in changed).map(({ rule }) => rule);
}

const LEAK =
  'Ông Nguyễn Văn An, sinh năm 1958, số nhà 15, ngõ 4, CCCD 022085001234, STK 0141000123456, an@gmail.com';
const LEAKS = ['bank-account', 'birth-date', 'home-address', 'id-number', 'personal-email'];

test('in the log of changes', async () => {
  const log = (what: string) =>
    `changes:\n  - on: 2024-05-01\n    kind: sửa\n    what: "${what}"\n    why: Gọi 0912 345 678.\n`;
  const found = await rulesIn({ 'thay-doi.yml': log(LEAK) });
  expect([...new Set(found)].sort()).toEqual(
    [...LEAKS, 'named-person-without-consent', 'phone-number'].sort(),
  );
  expect(await rulesIn({ 'thay-doi.yml': log('Gỡ bài theo yêu cầu của một hộ.') })).toEqual([
    'phone-number',
  ]);
});

test.each(['thuat-ngu.yml', 'phan-cong/phong-noi-vu.mdx', 'trang/gioi-thieu.mdx'])(
  'in %s',
  async (path) => {
    const text = String(modelFiles().get(path));
    const leaking = path.endsWith('.yml')
      ? text.replace(/plain: .*/, `plain: "${LEAK}"`)
      : text + LEAK;
    expect(await rulesIn({ [path]: leaking })).toEqual(expect.arrayContaining(LEAKS));
  },
);

test('in the settings, but for the office itself', async () => {
  const settings = withField(
    String(modelFiles().get('cai-dat.yml')),
    'contactEmail: toa-soan@vi-du.vn\npublisher: Trung tâm Truyền thông, điện thoại 0203 3854 123',
  );
  expect(await rulesIn({ 'cai-dat.yml': settings })).toEqual([]);
  expect(
    await rulesIn({ 'cai-dat.yml': settings.replace('0203 3854 123', '0912 345 678') }),
  ).toEqual(['phone-number']);
});

test('not in what is quoted from the plan', async () => {
  const errata = `notes:\n  - clause: 2024/II.1.g1\n    asWritten: kế hoạch\n    meant: null\n    kind: sai từ\n    confidence: cao\n    note: "${LEAK}"\n`;
  expect(await rulesIn({ 'ke-hoach/2024/dinh-chinh.yml': errata })).toEqual([]);
});
