import { fold } from '../../vietnamese.ts';
import type { Entry, Finding, Rule, Whole } from '../rule.ts';
import { withoutReminders } from '../text/published-prose.ts';

type Story = Entry<'stories'>;

/** What a reader would take for the same: reminders, marks, tones and capitals aside. */
const words = (text = ''): string =>
  fold(withoutReminders(text))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Where a copy shows: what of it is compared, from how many words on (a new story's headings are no copy). */
const PARTS: readonly {
  what: string;
  fewest: number;
  of(story: Story): string | undefined;
  place(story: Story): Pick<Finding, 'field' | 'offset'>;
}[] = [
  {
    what: 'Lời bài',
    fewest: 20,
    of: ({ body }) => body,
    place: ({ file }) => ({
      offset: file.source.length - file.source.slice(file.bodyStart).trimStart().length,
    }),
  },
  {
    what: 'Tóm tắt (summary)',
    fewest: 8,
    of: ({ data }) => data.summary,
    place: () => ({ field: ['summary'] }),
  },
];

export const storyCopied: Rule<Whole> = {
  id: 'story-copied',
  what: 'Bài chép từ bài khác mà chưa viết lại lời bài hoặc tóm tắt',
  examples: {
    in: 'copy',
    bad: 'title: Bà con khu Chạp Khê góp tiền mở đường',
    good: 'title: Bà con khu Chạp Khê góp tiền mở đường\nsummary: Bốn mươi hộ góp tiền và ngày công, con đường của khu xong trước Tết.',
  },
  check({ entries }, report) {
    // What was withdrawn may be told anew.
    const stories = (
      entries.filter(({ collection }) => collection === 'stories') as unknown as Story[]
    ).filter(({ data }) => data.status !== 'gỡ');
    const told = new Set<Story>();
    for (const { what, fewest, of, place } of PARTS) {
      for (const [text, same] of Map.groupBy(stories, (story) => words(of(story)))) {
        if (text.split(' ').length < fewest) continue;
        for (const story of same) {
          // Two of one title have a graver message.
          const other = same.find((one) => words(one.data.title) !== words(story.data.title));
          if (!other || told.has(story)) continue;
          told.add(story);
          report({
            file: story.file.path,
            ...place(story),
            message: `${what} giống hệt ${other.file.path}. Nếu đã chép bài ấy làm mẫu, hãy viết lại cho đúng bài này; nếu là bản chép thừa chưa đăng, hãy xóa.`,
          });
        }
      }
    }
  },
};
