import { describe, expect, test } from 'vitest';
import { buildSite } from '../../src/domain/build-site.ts';
import { RELATION_NAMES } from '../../src/domain/relation.ts';
import {
  changed,
  place,
  rawContent,
  SMALL_TREE,
  smallPlan,
  type Tree,
} from '../fixtures/small-tree.ts';

const build = (tree: Tree) => buildSite(rawContent(tree));

describe('joins', () => {
  const { site, problems } = build(SMALL_TREE);
  const plan = site.plans[0];
  const clause = (id: string) => plan?.clauses.find((candidate) => candidate.id === id);
  const document = (id: string) => site.documents.find((candidate) => candidate.id === id);

  test('the small tree has no fault', () => {
    expect(problems).toEqual([]);
  });

  test('the parts of the official form are clauses with the text', () => {
    expect(plan?.clauses.map(({ id }) => id)).toEqual([
      'tieu-de',
      'can-cu-1',
      'loi-ban-hanh',
      'I',
      'I.1',
      'I.1.g1',
      'I.1.g2',
      'I.2',
      'ket',
      'noi-nhan',
      'ky',
    ]);
    expect(clause('tieu-de')?.text).toBe('KẾ HOẠCH Thực hiện dân chủ ở cơ sở năm 2024');
    expect(clause('noi-nhan')?.text).toBe('Nơi nhận: - Lưu: VT.');
    expect(clause('ky')?.text).toBe('TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Người Ký Tên');
  });

  test('a short heading, the heading, the head of a numbered paragraph, or the path name a clause', () => {
    expect(['I', 'I.1', 'I.2', 'I.1.g1'].map((id) => clause(id)?.title)).toEqual([
      'Nội dung',
      'Báo cáo',
      'Đề nghị Ban Dân vận',
      'Mục I.1, gạch đầu dòng thứ 1',
    ]);
  });

  test('documents and the clauses that cite them, from both ends', () => {
    expect(clause('I.1.g1')?.documents).toEqual([document('nghi-quyet-213-nq-hdnd-2023')]);
    expect(document('nghi-quyet-213-nq-hdnd-2023')?.citedIn).toEqual([
      { clause: clause('I.1.g1'), asWritten: 'Nghị quyết số 213/NQ-HĐND' },
    ]);
    expect(plan?.legalBasis).toEqual([document('luat-thuc-hien-dan-chu-o-co-so')]);
    expect(document('luat-thuc-hien-dan-chu-o-co-so')?.isLegalBasisOf).toEqual([plan]);
  });

  test('relations of documents, named from each end', () => {
    const names = (id: string) =>
      document(id)?.relations.map(({ name, direction }) => [name, direction]);
    expect(names('nghi-quyet-213-nq-hdnd-2023')).toEqual([['Triển khai', 'from']]);
    expect(names('luat-thuc-hien-dan-chu-o-co-so')).toEqual([['Được triển khai bởi', 'to']]);
  });

  test('duties: unit, clause, partner, pair, deadline', () => {
    const duty = site.units.find(({ id }) => id === 'phong-noi-vu')?.duties[0];
    const asked = site.units.find(({ id }) => id === 'ban-dan-van');
    expect(duty?.clause).toBe(clause('I.1.g1'));
    expect(duty?.pairedWith).toBe(asked?.duties[0]);
    expect(asked?.duties[0]?.pairedWith).toBe(duty);
    expect(asked?.duties[0]?.partners).toEqual([{ asWritten: 'Phòng Nội vụ', unit: duty?.unit }]);
    expect(asked?.requestedOnly).toBe(true);
    expect(duty?.unit.requestedOnly).toBe(false);
    expect(duty?.milestones.map(({ lastDay }) => lastDay)).toEqual(['2024-11-14']);
    expect(clause('I.1.g1')?.duties).toEqual([duty]);
    expect(site.duties.map((own) => own.clause.id)).toEqual(['I.1.g1', 'I.2']);
  });

  test('errata stand beside the clause and mark their words', () => {
    expect(clause('I.1.g2')?.errata).toHaveLength(1);
    expect(clause('I.1.g2')?.segments).toContainEqual({ type: 'sic', text: 'của của' });
    expect(
      clause('I.1.g2')
        ?.segments.map(({ text }) => text)
        .join(''),
    ).toBe(clause('I.1.g2')?.text);
  });

  test('stories, from both ends', () => {
    const [story] = site.stories;
    expect(story?.locality.today).toBe('phường Vàng Danh');
    expect(clause('I.1.g2')?.stories).toEqual([story]);
    expect(document('nghi-quyet-213-nq-hdnd-2023')?.stories).toEqual([story]);
  });

  test('terms have addresses', () => {
    expect(site.terms.map(({ id }) => id)).toEqual(['phuong-cham', 'ubnd']);
  });
});

test('a second plan needs nothing but its folder; the newer year comes first', () => {
  const { site, problems } = build({ ...SMALL_TREE, 'ke-hoach/2025/index.mdx': smallPlan(2025) });
  expect(problems).toEqual([]);
  expect(site.plans.map(({ id }) => id)).toEqual(['2025', '2024']);
  const law = site.documents.find(({ id }) => id === 'luat-thuc-hien-dan-chu-o-co-so');
  expect(law?.citedIn.map(({ clause }) => clause.ref)).toEqual(['2024/can-cu-1', '2025/can-cu-1']);
});

test('a duty of two plans has two ids, and each clause tells its plan', () => {
  const unit = 'phan-cong/phong-noi-vu.mdx';
  const duty = '    role: báo cáo\n    roleWords: báo cáo UBND thành phố\n';
  const { site, problems } = build({
    ...changed(SMALL_TREE, unit, duty, `${duty}  - clause: 2025/I.1.g1\n${duty}`),
    'ke-hoach/2025/index.mdx': smallPlan(2025),
  });
  expect(problems).toEqual([]);
  const found = site.units.find(({ id }) => id === 'phong-noi-vu')?.duties ?? [];
  expect(found.map(({ id, clause }) => [id, clause.fullPath])).toEqual([
    ['2025-phong-noi-vu-i-1-g1', 'Mục I.1, gạch đầu dòng thứ 1, kế hoạch năm 2025'],
    ['2024-phong-noi-vu-i-1-g1', 'Mục I.1, gạch đầu dòng thứ 1, kế hoạch năm 2024'],
  ]);
  expect(build(SMALL_TREE).site.duties[0]?.clause.fullPath).toBe('Mục I.1, gạch đầu dòng thứ 1');
});

test('drafts and withdrawn stories are kept apart and belong to no clause', () => {
  const path = 'guong-dien-hinh/to-3/index.mdx';
  for (const [status, list] of [
    ['nháp', 'drafts'],
    ['gỡ', 'withdrawn'],
  ] as const) {
    const { site } = build(changed(SMALL_TREE, path, 'status: đăng', `status: ${status}`));
    expect(site.stories).toEqual([]);
    expect(site[list].map(({ id }) => id)).toEqual(['to-3']);
    expect(site.plans[0]?.clauses.flatMap(({ stories }) => stories)).toEqual([]);
    expect(site.documents.flatMap(({ stories }) => stories)).toEqual([]);
  }
});

test('stories stand newest first, those of a day by title, whatever the disk says', () => {
  const path = 'guong-dien-hinh/to-3/index.mdx';
  const story = SMALL_TREE[path] ?? '';
  const { site } = build({
    ...SMALL_TREE,
    'guong-dien-hinh/a/index.mdx': story.replace('2026-11-24', '2026-11-25'),
    'guong-dien-hinh/b/index.mdx': story.replace('Tổ 3 mở', 'Ấp 1 mở'),
  });
  expect(site.stories.map(({ id }) => id)).toEqual(['a', 'b', 'to-3']);
});

describe('a reference that leads nowhere is told with file and field', () => {
  const plan = 'ke-hoach/2024/index.mdx';
  const unit = 'phan-cong/phong-noi-vu.mdx';
  const other = 'phan-cong/ban-dan-van.mdx';
  const story = 'guong-dien-hinh/to-3/index.mdx';
  const resolution = 'van-ban/nghi-quyet-213-nq-hdnd-2023.mdx';

  test.each([
    [plan, '  - luat-thuc-hien-dan-chu-o-co-so', '  - luat-la', 'legalBasis.0'],
    [plan, 'clause: 2024/I.1.g1', 'clause: 2024/I.1.g9', 'milestones.0.clause'],
    [plan, 'clause: 2024/I.1.g2', 'clause: 2024/I.1.g9', 'motto.clause'],
    [plan, '  I: Nội dung', '  IX: Nội dung', 'shortHeadings.IX'],
    [
      plan,
      'notices:',
      'annex:\n  title: Phụ lục\n  status: thiếu\n  clause: 2024/X\n  note: Thiếu.\nnotices:',
      'annex.clause',
    ],
    ['ke-hoach/2024/dinh-chinh.yml', '2024/I.1.g2', '2023/I.1.g2', 'notes.0.clause'],
    [
      resolution,
      'document: luat-thuc-hien-dan-chu-o-co-so',
      'document: luat-la',
      'relations.0.document',
    ],
    [
      resolution,
      'subject:',
      'alsoPrintedAs:\n  - number: 2013/NQ-HĐND\n    clause: 2024/X\n    note: Nhầm.\nsubject:',
      'alsoPrintedAs.0.clause',
    ],
    [unit, 'namedIn: 2024/I.1.g1', 'namedIn: 2024/V', 'namedIn'],
    [other, '- clause: 2024/I.2', '- clause: 2024/I.9', 'duties.0.clause'],
    [story, '- 2024/I.1.g2', '- 2024/I.1.g7', 'clauses.0'],
    [story, '- nghi-quyet-213-nq-hdnd-2023', '- nghi-quyet-214', 'documents.0'],
    [story, 'phường Nam Khê', 'phường Nam Khe', 'locality'],
    ['thuat-ngu.yml', '2024/I.1.g2', '2024/I.1.g8', 'terms.1.onlyIn.0'],
  ])('%s: "%s" → "%s"', (file, from, to, field) => {
    const { problems } = build(changed(SMALL_TREE, file, from, to));
    const found = problems.filter(({ rule }) => rule === 'unknown-reference');
    expect(found.map(place)).toContain(`${file} ${field}`);
    const problem = found.find((candidate) => place(candidate) === `${file} ${field}`);
    expect(problem?.severity).toBe('error');
    const wrong = /luat-la|nghi-quyet-214|phường Nam Khe|202\d\/[\w.]+|IX/.exec(to)?.[0];
    expect(problem?.message).toContain(`"${wrong}"`.replace('"IX"', '"2024/IX"'));
  });

  test('the nearest known value is proposed', () => {
    const { problems } = build(changed(SMALL_TREE, story, 'phường Nam Khê', 'phường Nam Khe'));
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('Có phải "phường Nam Khê"?'),
    ]);
  });

  test.each([
    [plan, 'asWritten: trước ngày 15/11', 'asWritten: trước ngày 16/11', 'milestones.0.asWritten'],
    [plan, 'asWritten: dân biết, dân bàn', 'asWritten: dân hỏi', 'motto.asWritten'],
    [
      'ke-hoach/2024/dinh-chinh.yml',
      'asWritten: của của',
      'asWritten: cùa cùa',
      'notes.0.asWritten',
    ],
    [unit, 'roleWords: báo cáo UBND', 'roleWords: trình UBND', 'duties.0.roleWords'],
    [other, '- Phòng Nội vụ', '- Phòng Tài chính', 'duties.0.partners.0'],
    [
      resolution,
      'subject:',
      'alsoPrintedAs:\n  - number: 2013/NQ-HĐND\n    clause: 2024/I.1.g1\n    note: Nhầm.\nsubject:',
      'alsoPrintedAs.0.number',
    ],
  ])('a quotation that is none: %s "%s" → "%s"', (file, from, to, field) => {
    const { problems } = build(changed(SMALL_TREE, file, from, to));
    expect(problems.map((problem) => [problem.rule, place(problem)])).toEqual([
      ['quote-not-in-clause', `${file} ${field}`],
    ]);
  });

  test('a pair whose other half is missing', () => {
    const { problems } = build(
      changed(SMALL_TREE, unit, 'pairedWith: 2024/I.2', 'pairedWith: 2024/I.1.g2'),
    );
    expect(problems.map((problem) => [problem.rule, place(problem)])).toEqual([
      ['unpaired-duty', `${unit} duties.0.pairedWith`],
    ]);
  });

  test('two duties of a unit in one clause', () => {
    const { site, problems } = build(
      changed(
        SMALL_TREE,
        unit,
        'duties:\n',
        'duties:\n  - clause: 2024/I.1.g1\n    role: phối hợp\n    roleWords: báo cáo\n',
      ),
    );
    expect(problems.map((problem) => [problem.rule, place(problem)])).toEqual([
      ['duplicate-duty', `${unit} duties.1.clause`],
    ]);
    expect(problems[0]?.message).toContain('2024/I.1.g1');
    expect(new Set(site.duties.map(({ id }) => id)).size).toBe(site.duties.length);
  });

  test('a fault in the text of a plan keeps its line in the file', () => {
    const { problems } = build(changed(SMALL_TREE, plan, '### 1. Báo cáo', '### Báo cáo'));
    const line = smallPlan(2024).split('\n').indexOf('### 1. Báo cáo') + 1;
    expect(problems).toContainEqual(
      expect.objectContaining({ rule: 'plan-heading', file: plan, line }),
    );
  });
});

test('a photo that the text places is known, so that the page does not show it twice', () => {
  const path = 'guong-dien-hinh/to-3/index.mdx';
  const photos =
    'photos:\n  - { file: a.jpg, alt: Con đường cũ, credit: Trung tâm }\n  - { file: b.jpg, alt: Con đường mới, credit: Trung tâm }\nsource:';
  const tree = changed(SMALL_TREE, path, 'source:', photos);
  const { site } = build(changed(tree, path, 'Lời của bài.', '<Anh tep="b.jpg" />'));
  expect(site.stories[0]?.photosInText).toEqual(['b.jpg']);
});

test('a site cannot be built without its settings', () => {
  const tree = Object.entries(SMALL_TREE).filter(([path]) => path !== 'cai-dat.yml');
  expect(() => build(Object.fromEntries(tree))).toThrow('content/cai-dat.yml');
});

test('each relation has a name of its own from each end', () => {
  const names = Object.values(RELATION_NAMES).flatMap(({ from, to }) => [from, to]);
  expect(new Set(names).size).toBe(names.length);
});
