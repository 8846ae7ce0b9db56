import { expect, test } from 'vitest';
import { clauseAnchor } from '../../src/domain/clause-id.ts';
import { clauseRefOfAddress, clausesInstead } from '../../src/domain/refer-to-clause.ts';
import facts from '../fixtures/facts/plan-clauses.json' with { type: 'json' };

const ids = facts.clauses.map(({ id }) => id);
const known = ids.map((id) => `2024/${id}`);

test('every clause is found by the address that is copied, of any machine', () => {
  for (const id of ids) {
    const anchor = clauseAnchor(id);
    for (const address of [
      `http://localhost:4321/ke-hoach/2024/#${anchor}`,
      `https://vi-du.vn/ke-hoach/2024/?nguon=zalo#${anchor}`,
      `/ke-hoach/2024/#${anchor}`,
      `2024/#${anchor}`,
    ])
      expect(clauseRefOfAddress(address)).toBe(`2024/${id}`);
  }
  expect(clauseRefOfAddress('https://vi-du.vn/ke-hoach/2024/#noi-dung')).toBeUndefined();
  expect(clauseRefOfAddress('https://vi-du.vn/ke-hoach/2024/')).toBeUndefined();
});

test.each([
  ['2024/ii-2-g2', ' Có phải "2024/II.2.g2"?'],
  ['2024/II.9.g9', ' Trong "2024/II" có: 2024/II.1, 2024/II.2, 2024/II.3, 2024/II.4.'],
  ['2024/II.3.g9', ' Trong "2024/II.3" có: 2024/II.3.g1, 2024/II.3.g2.'],
  ['2024/II.3.g1.c1', ' "2024/II.3.g1" không chia nhỏ hơn.'],
  ['2024/V.1', ' Kế hoạch 2024 có các phần: 2024/I, 2024/II, 2024/III, 2024/IV.'],
  ['2042/II.1', ' Có kế hoạch của năm: 2024.'],
])('instead of %s:%s', (ref, words) => {
  expect(clausesInstead(ref, known)).toBe(words);
});
