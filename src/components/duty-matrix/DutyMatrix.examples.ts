import { askedUnit, office, part, section } from '../example-site.ts';
import type { Examples } from '../examples.ts';
import type DutyMatrix from './DutyMatrix.astro';

export const examples = {
  'a unit with two roles in a section, a partner, a request': {
    props: {
      sections: [section, part],
      rows: [
        {
          unit: office,
          cells: [
            [
              {
                role: 'báo cáo',
                href: '/ke-hoach/2024/#ii-4-g1',
                partner: false,
                requested: false,
              },
              {
                role: 'chủ trì',
                href: '/ke-hoach/2024/#ii-4-d1',
                partner: false,
                requested: false,
              },
            ],
            [],
          ],
        },
        {
          unit: askedUnit,
          cells: [
            [
              {
                role: 'được phối hợp',
                href: '/ke-hoach/2024/#ii-4-g1',
                partner: true,
                requested: false,
              },
            ],
            [{ role: 'đề nghị', href: '/ke-hoach/2024/#ii', partner: false, requested: true }],
          ],
        },
      ],
    },
    shows: [
      'Đơn vị',
      'II.4',
      'Phòng Mẫu',
      'báo cáo chủ trì',
      'Ban Mẫu',
      'được phối hợp',
      'đề nghị',
    ],
  },
} satisfies Examples<typeof DutyMatrix>;
