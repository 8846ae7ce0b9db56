import { askedDuty, duty } from '../example-site.ts';
import type { Examples } from '../examples.ts';
import type DutyList from './DutyList.astro';

export const examples = {
  'duties of one unit': {
    props: { duties: [duty] },
    shows: [
      'báo cáo',
      'Mục II.4, gạch đầu dòng thứ 1',
      'Báo cáo 6 tháng: trước ngày 25/5/2024',
      'Ban Mẫu; các đơn vị liên quan',
      'suy luận của ban biên tập',
      'Ghi chú về nhiệm vụ.',
    ],
    lacks: ['Phòng Mẫu'],
  },
  'duties of several units, one paired with another': {
    props: { duties: [duty, askedDuty], showUnit: true },
    shows: ['Phòng Mẫu · báo cáo', 'Ban Mẫu · đề nghị chủ trì', 'Cùng một việc với'],
  },
} satisfies Examples<typeof DutyList>;
