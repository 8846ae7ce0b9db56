/**
 * A site in miniature for the examples of components: one clause of each sort with all that can
 * belong to it, joined as src/domain/build-site.ts joins them. The words are invented.
 */
import type { Duty, LegalDocument, Milestone, PlanClause, Story, Unit } from '../domain/site.ts';

/** A clause with words and nothing else, save what is given. */
function clause(
  id: string,
  kind: PlanClause['kind'],
  path: string,
  text: string,
  given: Partial<PlanClause> = {},
): PlanClause {
  return {
    id,
    anchor: id.toLowerCase().replaceAll('.', '-'),
    kind,
    label: id.split('.').at(-1) ?? id,
    path,
    text,
    depth: id.split('.').length,
    line: 1,
    plan: '2024',
    ref: `2024/${id}`,
    fullPath: path,
    title: path,
    segments: [{ type: 'text', text }],
    lineSegments: [],
    citations: [],
    documents: [],
    errata: [],
    duties: [],
    milestones: [],
    stories: [],
    ...given,
  };
}

export const part = clause('II', 'part', 'Mục II', 'II. NỘI DUNG', {
  heading: 'NỘI DUNG',
  title: 'Nội dung',
});
export const section = clause('II.4', 'section', 'Mục II.4', '4. Công tác kiểm tra', {
  heading: 'Công tác kiểm tra',
  title: 'Kiểm tra, báo cáo',
  parent: 'II',
});
export const basis = clause('can-cu-1', 'basis', 'Căn cứ thứ 1', 'Căn cứ Luật Mẫu;', {
  label: 'căn cứ 1',
});
export const bullet = clause(
  'II.4.g1',
  'bullet',
  'Mục II.4, gạch đầu dòng thứ 1',
  'Báo cáo UBND thành phố trước ngày 25/5 theo Nghị quyết số 1/NQ-HĐND của của thành phố.',
  {
    label: 'gạch 1',
    parent: 'II.4',
    segments: [
      { type: 'text', text: 'Báo cáo ' },
      { type: 'abbreviation', text: 'UBND', full: 'Ủy ban nhân dân' },
      { type: 'text', text: ' thành phố trước ngày 25/5 theo ' },
      { type: 'citation', text: 'Nghị quyết số 1/NQ-HĐND', document: 'nghi-quyet-mau', sic: true },
      { type: 'text', text: ' ' },
      { type: 'sic', text: 'của của' },
      { type: 'text', text: ' thành phố.' },
    ],
    errata: [
      {
        clause: '2024/II.4.g1',
        asWritten: 'của của',
        meant: 'của',
        kind: 'lặp từ',
        confidence: 'cao',
        note: 'một chữ thừa',
      },
      {
        clause: '2024/II.4.g1',
        asWritten: 'theo Nghị quyết',
        meant: null,
        kind: 'số hiệu',
        confidence: 'chính tả',
        note: null,
      },
    ],
  },
);
/** A clause to which nothing belongs. */
export const bare = clause('II.4.d1', 'paragraph', 'Mục II.4, đoạn 1', 'Lời của một đoạn.', {
  label: 'đoạn 1',
  parent: 'II.4',
});

function document(id: string, given: Partial<LegalDocument>): LegalDocument {
  return {
    id,
    kind: 'Nghị quyết',
    number: '1/NQ-HĐND',
    numberInPlan: '1/NQ-HĐND',
    alsoPrintedAs: [],
    names: [],
    subject: null,
    shortTitle: 'Nghị quyết mẫu về dân chủ ở cơ sở',
    issuer: 'Hội đồng nhân dân thành phố',
    level: 'thành phố',
    issuedOn: '2023-12-16',
    inForceOn: null,
    verification: {
      status: 'chưa tìm thấy',
      statement: 'Chưa tìm thấy nguồn.',
      checkedOn: null,
      sources: [],
    },
    officialUrl: null,
    title: 'Nghị quyết số 1/NQ-HĐND',
    relations: [],
    isLegalBasisOf: [],
    citedIn: [],
    stories: [],
    hasSummary: false,
    ...given,
  };
}

export const law = document('luat-mau', {
  kind: 'Luật',
  number: null,
  numberInPlan: null,
  title: 'Luật Mẫu',
  shortTitle: 'Luật Mẫu',
  issuer: 'Quốc hội',
  level: 'trung ương',
  issuedOn: null,
});
export const resolution = document('nghi-quyet-mau', {
  citedIn: [{ clause: bullet, asWritten: 'Nghị quyết số 1/NQ-HĐND' }],
  relations: [
    {
      kind: 'triển khai',
      direction: 'from',
      name: 'Triển khai',
      document: law,
      basis: 'Tên gọi',
    },
  ],
});

export const milestone: Milestone = {
  id: 'bao-cao-6-thang',
  title: 'Báo cáo 6 tháng',
  before: '2024-05-25',
  lastDay: '2024-05-24',
  past: true,
  yearStated: false,
  asWritten: 'trước ngày 25/5',
  plan: '2024',
  clause: bullet,
};
export const milestoneAhead: Milestone = {
  ...milestone,
  id: 'bao-cao-nam',
  title: 'Báo cáo năm',
  before: '2024-11-15',
  lastDay: '2024-11-14',
  past: false,
  yearStated: true,
};

function unit(id: string, given: Partial<Unit>): Unit {
  return {
    id,
    name: 'Phòng Mẫu',
    label: 'Phòng Mẫu',
    variants: [],
    kind: 'phòng chuyên môn',
    namedIn: bullet,
    duties: [],
    requestedOnly: false,
    ...given,
  };
}
export const office = unit('phong-mau', {});
export const askedUnit = unit('ban-mau', {
  name: 'Ban Mẫu của Thành ủy',
  label: 'Ban Mẫu',
  kind: 'cơ quan Đảng',
  requestedOnly: true,
});

export const duty: Duty = {
  id: '2024-phong-mau-ii-4-g1',
  unit: office,
  clause: bullet,
  role: 'báo cáo',
  roleWords: 'Báo cáo',
  unitStated: false,
  requestedOnly: false,
  partners: [{ asWritten: 'Ban Mẫu', unit: askedUnit }, { asWritten: 'các đơn vị liên quan' }],
  milestones: [milestone],
  note: 'Ghi chú về nhiệm vụ.',
};
export const askedDuty: Duty = {
  id: '2024-ban-mau-ii-4-d1',
  unit: askedUnit,
  clause: bare,
  role: 'đề nghị chủ trì',
  roleWords: 'Đề nghị',
  unitStated: true,
  requestedOnly: true,
  partners: [],
  pairedWith: duty,
  milestones: [],
};

export const story: Story = {
  id: 'to-mau',
  title: 'Tổ Mẫu mở rộng đường',
  summary: 'Hai mươi hộ của tổ Mẫu cùng bàn, cùng làm để con đường rộng gấp đôi.',
  kind: 'tập thể',
  status: 'đăng',
  published: '2026-11-24',
  locality: { name: 'phường Mẫu', today: 'phường Mới' },
  clauses: [bullet],
  documents: [],
  figures: [{ value: '20 hộ', label: 'cùng góp đất' }],
  photos: [],
  photosInText: [],
  source: { title: 'Bài gốc', publisher: 'Cổng thông tin' },
};
export const storyOfModel: Story = {
  ...story,
  id: 'mo-hinh-mau',
  title: 'Một mô hình mẫu',
  kind: 'mô hình',
};

bullet.documents.push(resolution);
bullet.duties.push(duty);
bullet.milestones.push(milestone);
bullet.stories.push(story);
office.duties.push(duty);
askedUnit.duties.push(askedDuty);
