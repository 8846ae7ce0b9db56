import type { Entry, Rule } from '../rule.ts';
import { storyOf } from './story-of.ts';

export const consentAfterPublication: Rule<Entry> = {
  id: 'consent-after-publication',
  what: 'Ngày đồng ý sau ngày đăng',
  examples: {
    in: 'field',
    bad: 'consent:\n  persons:\n    - Nguyễn Thị Lan\n  givenOn: 2024-04-20\n  form: giấy ký tay\n  keptAt: Tủ hồ sơ số 2',
    good: 'consent:\n  persons:\n    - Nguyễn Thị Lan\n  givenOn: 2024-03-01\n  form: giấy ký tay\n  keptAt: Tủ hồ sơ số 2',
  },
  check(entry, report) {
    const { published, consent, status } = storyOf(entry)?.data ?? {};
    if (
      status !== 'đăng' ||
      published === undefined ||
      consent === undefined ||
      consent.givenOn <= published
    )
      return;
    report({
      field: ['consent', 'givenOn'],
      message:
        'Ngày đồng ý (consent.givenOn) sau ngày đăng: bài không được đăng trước khi người trong bài đồng ý. Hãy xem lại hai ngày.',
    });
  },
};
