import { story, storyOfModel } from '../example-site.ts';
import type { Examples } from '../examples.ts';
import type StoryList from './StoryList.astro';

export const examples = {
  'two stories without photos': {
    props: { stories: [{ story }, { story: storyOfModel }] },
    shows: [
      'Tập thể · phường Mẫu',
      'Tổ Mẫu mở rộng đường',
      'Hai mươi hộ của tổ Mẫu',
      'Đăng ngày 24/11/2026',
      'Một mô hình mẫu',
    ],
  },
} satisfies Examples<typeof StoryList>;
