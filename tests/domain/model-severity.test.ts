/** What the model itself reports is as grave as the table of severities says. */
import { expect, test, vi } from 'vitest';
import { buildSite } from '../../src/domain/build-site.ts';
import { MODEL_RULES } from '../../src/domain/rules/severity.ts';
import { changed, rawContent, SMALL_TREE } from '../fixtures/small-tree.ts';

vi.mock(import('../../src/domain/rules/severity.ts'), async (original) => {
  const own = await original();
  const mild = Object.fromEntries(own.MODEL_RULES.map((rule) => [rule, 'warning']));
  return { ...own, severity: { ...own.severity, ...mild } as typeof own.severity };
});

const plan = 'ke-hoach/2024/index.mdx';
const unit = 'phan-cong/phong-noi-vu.mdx';

test.each([
  ['plan-heading', plan, '### 1. Báo cáo', '### Báo cáo'],
  ['plan-clause-twice', plan, '### 1. Báo cáo', '### 1. Báo cáo\n\n### 1. Báo cáo'],
  ['unknown-reference', 'guong-dien-hinh/to-3/index.mdx', 'phường Nam Khê', 'phường Nam Khe'],
  ['quote-not-in-clause', unit, 'roleWords: báo cáo UBND', 'roleWords: trình UBND'],
  ['unpaired-duty', unit, 'pairedWith: 2024/I.2', 'pairedWith: 2024/I.1.g2'],
] as const)('%s', (rule, file, from, to) => {
  const { problems } = buildSite(rawContent(changed(SMALL_TREE, file, from, to)));
  const found = problems.filter((problem) => problem.rule === rule);
  expect(found.map(({ severity }) => severity)).toEqual(found.map(() => 'warning'));
  expect(found).not.toEqual([]);
  expect(MODEL_RULES).toContain(rule);
});
