import { expect, test } from 'vitest';
import {
  clauseCitation,
  documentCitation,
  planCitation,
  storyCitation,
} from '../../src/publications/citations.ts';
import { contentSite } from './content-site.ts';

const site = await contentSite();
const [plan] = site.plans;
if (!plan) throw new Error('no plan');

test('a clause is cited by place, plan and issuer', () => {
  const clause = plan.clauses.find(({ id }) => id === 'IV.2.g3');
  expect(clause && clauseCitation(plan, clause)).toBe(
    'Mục IV.2, gạch đầu dòng thứ 3, Kế hoạch thực hiện dân chủ ở cơ sở trên địa bàn thành phố Uông Bí năm 2024 của Ủy ban nhân dân thành phố Uông Bí',
  );
  expect(planCitation({ ...plan, number: '57/KH-UBND' })).toContain(
    'Kế hoạch số 57/KH-UBND thực hiện',
  );
});

test('a document is cited with the date where it is known', () => {
  const decree = site.documents.find(({ id }) => id === 'nghi-dinh-59-2023-nd-cp');
  if (!decree) throw new Error('no decree');
  expect(documentCitation(decree)).toBe('Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ');
  expect(documentCitation({ ...decree, issuedOn: null })).toBe(
    'Nghị định số 59/2023/NĐ-CP của Chính phủ',
  );
});

test('a story is cited with publisher and day', () => {
  const [story] = site.stories;
  expect(story && storyCitation(site, story)).toMatch(/^“.+”, .+, đăng ngày \d\d\/\d\d?\/\d{4}$/);
});
