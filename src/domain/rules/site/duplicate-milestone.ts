import type { Rule, Whole } from '../rule.ts';

const milestone = (id: string): string =>
  `  - id: ${id}\n    title: Báo cáo năm\n    before: 2024-11-15\n    yearStated: false\n    clause: 2024/I.1.g1\n    asWritten: dân biết`;

export const duplicateMilestone: Rule<Whole> = {
  id: 'duplicate-milestone',
  what: 'Hai mốc thời gian cùng một mã',
  examples: {
    in: 'plan',
    bad: `milestones:\n${milestone('bao-cao-nam')}\n${milestone('bao-cao-nam')}`,
    good: `milestones:\n${milestone('bao-cao-nam')}`,
  },
  check({ entries }, report) {
    for (const { collection, data, file } of entries) {
      if (collection !== 'plans') continue;
      const ids = ((data as { milestones?: { id: string }[] }).milestones ?? []).map(
        ({ id }) => id,
      );
      ids.forEach((id, index) => {
        if (ids.indexOf(id) === index) return;
        report({
          file: file.path,
          field: ['milestones', index, 'id'],
          message: `Mã mốc "${id}" đã dùng ở trên. Hãy đặt mã khác.`,
        });
      });
    }
  },
};
