import type { Examples } from '../examples.ts';
import type StoryPicture from './StoryPicture.astro';

export const examples = {
  'the drawing of a group': { props: { kind: 'tập thể', sizes: '20rem' }, shows: [] },
  'the other drawing of a group': {
    props: { kind: 'tập thể', sizes: '20rem', seed: 'khu-chap-khe-1-nam-khe' },
    shows: [],
  },
  'the drawing of a person': { props: { kind: 'cá nhân', sizes: '20rem' }, shows: [] },
  'the drawing of a model, a part of it': {
    props: { kind: 'mô hình', sizes: '20rem', seed: 'ten-bai', small: true },
    shows: [],
  },
} satisfies Examples<typeof StoryPicture>;
