/** The components of the blocks that stories may use; the allow-list itself is schemas/story-blocks.ts. */
import type { StoryBlockName } from '../../schemas/story-blocks.ts';
import Anh from './Anh.astro';
import BodyImage from './BodyImage.astro';
import CachLam from './CachLam.astro';
import DieuKhoan from './DieuKhoan.astro';
import GhiChu from './GhiChu.astro';
import SoLieu from './SoLieu.astro';
import TrichDan from './TrichDan.astro';

/** Give it to a story's body: `<Body components={storyBlocks} />`. */
export const storyBlocks = {
  TrichDan,
  Anh,
  SoLieu,
  CachLam,
  GhiChu,
  DieuKhoan,
  // The picture inside <Anh>, handed over by getBody (site.ts).
  img: BodyImage,
} satisfies Record<StoryBlockName | 'img', unknown>;
