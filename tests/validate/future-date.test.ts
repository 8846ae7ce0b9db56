/** Days that cannot lie in the future, in every kind of file that has one. */
import { expect, test } from 'vitest';
import { check, modelFiles, placeExample, withField } from './model-content.ts';

test.each([
  ['cai-dat.yml', 'contactCheckedOn: 2062-12-30', 'contactCheckedOn'],
  [
    'thay-doi.yml',
    'changes:\n  - on: 2024-05-01\n    kind: sửa\n    what: Sửa tên\n    why: Viết sai\n  - on: 2042-05-01\n    kind: sửa\n    what: Sửa số\n    why: Viết sai',
    'changes.1.on',
  ],
  ['trang/gioi-thieu.mdx', 'updatedOn: 2042-05-01', 'updatedOn'],
])('in %s', async (path, lines, field) => {
  const placed = placeExample({ in: 'field', bad: '', good: '' }, 'good');
  placed.files.set(path, withField(String(modelFiles().get(path)), lines));
  const { problems } = await check(placed);
  expect(problems.map((problem) => [problem.rule, problem.file, problem.field?.join('.')])).toEqual(
    [['future-date', path, field]],
  );
});
