/** What was published once answers for ever: the validator says so before the build does. */
import { execFileSync, execSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publishedOf } from '../../scripts/publish/permalinks.ts';
import { ContentChecker } from '../../src/content-files/check-content.ts';
import { restoreCommand } from '../../src/domain/rules/tree/restore-command.ts';
import { modelFiles, placeExample, sourceOf, STORY, TODAY, withField } from './model-content.ts';
import type { Files } from './model-content.ts';

const PUBLISHED = [
  '/',
  '/guong-dien-hinh/',
  '/guong-dien-hinh/mau/',
  '/ke-hoach/2024/',
  '/ke-hoach/2024/#ii-2-g2',
  '/ke-hoach/2024/#noi-dung',
  '/phan-cong/phong-noi-vu/',
  '/thuat-ngu/#ubnd',
];
const empty = placeExample({ in: 'field', bad: '', good: '' }, 'good');

/** What is said of published addresses in the model content after a change, and of all else. */
async function checkAfter(change: (files: Files) => void, published = PUBLISHED) {
  const files = modelFiles();
  change(files);
  const entries = [
    ...empty.entries.filter(({ path, type }) => type === 'folder' || files.has(path)),
    ...[...files.keys()]
      .filter((path) => !empty.files.has(path))
      .map((path) => ({ path, type: 'file' as const, size: 9 })),
  ];
  const source = { ...sourceOf({ ...empty, files, entries }), published };
  const { problems } = await new ContentChecker().check(source, TODAY);
  return problems.map(({ rule, file, message }) => ({ rule, file, message }));
}
const rulesOf = (problems: { rule: string; file: string }[]): string[] =>
  problems.map(({ rule, file }) => `${rule} ${file}`);

test('nothing is said while all of it is there', async () => {
  expect(await checkAfter(() => undefined)).toEqual([]);
});

test('a deleted story: how to get it back, and not how to write another', async () => {
  const problems = await checkAfter((files) => files.delete(STORY));
  expect(rulesOf(problems)).toContain(`published-address-gone ${STORY}`);
  expect(rulesOf(problems).join()).not.toContain('missing-index');
  const { message } = problems.find(({ rule }) => rule === 'published-address-gone')!;
  expect(message).toMatchInlineSnapshot(`
    "Địa chỉ đã đăng /guong-dien-hinh/mau/ biến mất vì không còn tệp này. Người khác đã lưu địa chỉ ấy nên nó phải còn mãi. Nếu đã đổi tên thư mục, hãy đổi lại tên cũ. Nếu đã xóa, hãy lấy lại:
    git checkout $(git log -1 -r --diff-filter=d --format=%h -- content/guong-dien-hinh/mau) -- content/guong-dien-hinh/mau
    Muốn rút bài thì giữ tệp và ghi status: gỡ. Nếu thật sự cần địa chỉ khác, nhờ người phụ trách kỹ thuật thêm chuyển hướng."
  `);
});

test('a renamed unit and a story that went back to being a draft', async () => {
  const problems = await checkAfter((files) => {
    files.set('phan-cong/phong-noi-vu-moi.mdx', files.get('phan-cong/phong-noi-vu.mdx')!);
    files.delete('phan-cong/phong-noi-vu.mdx');
    files.set(STORY, withField(String(files.get(STORY)), 'status: nháp'));
  });
  expect(
    problems.filter(({ rule }) => rule === 'published-address-gone').map(({ message }) => message),
  ).toMatchInlineSnapshot(`
    [
      "Bài này đã đăng ở /guong-dien-hinh/mau/, nên không trở lại bản nháp được: địa chỉ người khác đã lưu sẽ biến mất. Hãy ghi status: đăng, hoặc rút bài bằng status: gỡ.",
      "Địa chỉ đã đăng /phan-cong/phong-noi-vu/ biến mất vì không còn tệp này. Người khác đã lưu địa chỉ ấy nên nó phải còn mãi. Nếu đã đổi tên tệp, hãy đổi lại tên cũ. Nếu đã xóa, hãy lấy lại:
    git checkout $(git log -1 -r --diff-filter=d --format=%h -- content/phan-cong/phong-noi-vu.mdx) -- content/phan-cong/phong-noi-vu.mdx
    Nếu thật sự cần địa chỉ khác, nhờ người phụ trách kỹ thuật thêm chuyển hướng.",
    ]
  `);
});

test('a term and a clause that links lead to', async () => {
  const term = await checkAfter((files) =>
    files.set('thuat-ngu.yml', String(files.get('thuat-ngu.yml')).replace('UBND', 'HĐND')),
  );
  expect(term).toMatchInlineSnapshot(`
    [
      {
        "file": "thuat-ngu.yml",
        "message": "Địa chỉ đã đăng /thuat-ngu/#ubnd biến mất vì phần nội dung làm ra nó đã bị xóa hoặc đổi tên. Hãy viết lại phần ấy như cũ (lệnh git diff content cho thấy chỗ đã sửa), hoặc nhờ người phụ trách kỹ thuật thêm chuyển hướng.",
        "rule": "published-address-gone",
      },
    ]
  `);
});

test('what is withdrawn, led elsewhere, broken or misnamed is not gone as well', async () => {
  const withdrawn = await checkAfter((files) =>
    files.set(
      STORY,
      withField(
        String(files.get(STORY)),
        'status: gỡ\nwithdrawn:\n  on: 2024-05-02\n  reason: Rút theo đề nghị của người trong bài.',
      ),
    ),
  );
  expect(withdrawn).toEqual([]);
  const broken = await checkAfter((files) =>
    files.set(STORY, withField(String(files.get(STORY)), '-summary')),
  );
  expect(rulesOf(broken)).toEqual([`missing-field ${STORY}`]);
  const plan = await checkAfter((files) => {
    const path = 'ke-hoach/2024/index.mdx';
    files.set(path, withField(String(files.get(path)), '-summary'));
  });
  expect(rulesOf(plan).join()).not.toContain('published-address-gone');
  const noPlan = await checkAfter((files) => files.delete('ke-hoach/2024/index.mdx'));
  expect(rulesOf(noPlan)).toEqual(['missing-content ke-hoach', 'missing-index ke-hoach/2024']);
  expect(noPlan.map(({ message }) => message).join()).not.toContain('nguon.txt');
  const misnamed = await checkAfter((files) => {
    files.set(STORY.replace('.mdx', '.md'), files.get(STORY)!);
    files.delete(STORY);
  });
  expect(rulesOf(misnamed).join()).not.toContain('published-address-gone');
});

test('the lists beside the content of a repository hold for it, and for no other tree', () => {
  expect(publishedOf(`${process.cwd()}/content`)).toContain('/ke-hoach/2024/#ii-4-g3');
  expect(publishedOf(`${process.cwd()}/tests`)).toEqual([]);
  expect(publishedOf('/nowhere/content')).toEqual([]);
});

test('the command brings back what is deleted, committed or not, as it was last', () => {
  const repository = mkdtempSync(join(tmpdir(), 'restore-'));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=n', '-c', 'user.email=n@vi-du.vn', ...args], {
      cwd: repository,
    });
  const folder = join(repository, 'content/guong-dien-hinh/mau');
  mkdirSync(folder, { recursive: true });
  git('init', '-q');
  for (const name of ['index.mdx', 'anh.jpg']) {
    writeFileSync(join(folder, name), `${name}\0`);
    git('add', '.');
    git('commit', '-qm', name);
  }
  for (const committed of [false, true]) {
    rmSync(folder, { recursive: true });
    if (committed) git('commit', '-qam', 'gone');
    execSync(restoreCommand('guong-dien-hinh/mau'), { cwd: repository, shell: 'bash' });
    expect(readdirSync(folder)).toEqual(['anh.jpg', 'index.mdx']);
  }
  rmSync(repository, { recursive: true });
});
