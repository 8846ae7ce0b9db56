/**
 * Gives <Anh tep="…" /> its picture: the description, caption and author stand in the front matter
 * (one place for all of them), the picture goes through Astro's image pipeline like any other.
 */
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastNode, type MdastPluginEntry } from 'satteri';
import type { DataOf } from '../schemas/registry.ts';

export type Photo = DataOf<'stories'>['photos'][number];

export const storyPhotos =
  (photos: readonly Photo[]): MdastPluginEntry =>
  ({ fileURL }) =>
    defineMdastPlugin({
      name: 'story-photos',
      mdxJsxFlowElement(node, context) {
        if (node.name !== 'Anh') return;
        const file = node.attributes.find(
          (one) => one.type === 'mdxJsxAttribute' && one.name === 'tep',
        )?.value;
        const photo = photos.find((one) => one.file === file);
        if (!photo)
          throw new Error(
            `${fileURL ? fileURLToPath(fileURL) : ''}: ảnh "${String(file)}" chưa khai trong mục photos`,
          );
        const attribute = (name: string, value: string) => ({
          type: 'mdxJsxAttribute' as const,
          name,
          value,
        });
        context.replaceNode(node, {
          ...node,
          attributes: [
            ...(photo.caption ? [attribute('chuThich', photo.caption)] : []),
            attribute('nguoiChup', photo.credit),
          ],
          children: [{ type: 'image', url: `./${photo.file}`, alt: photo.alt }],
        } as unknown as MdastNode);
      },
    });
