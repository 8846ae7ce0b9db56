/**
 * Gives <Anh tep="…" /> its picture: the description, caption and author stand in the front matter
 * (one place for all of them), the picture goes through Astro's image pipeline like any other.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastNode, type MdastPluginEntry } from 'satteri';
import { parseContentFile } from '../content-files/front-matter.ts';
import { cleanSource } from '../content-files/read-content.ts';

interface Photo {
  file: string;
  alt: string;
  caption?: string;
  credit: string;
}

function photosOf(fileURL: URL): Photo[] {
  const { data } = parseContentFile(
    cleanSource(readFileSync(fileURLToPath(fileURL), 'utf8')),
    'mdx',
  );
  return (data as { photos?: Photo[] } | undefined)?.photos ?? [];
}

export const storyPhotos: MdastPluginEntry = ({ fileURL, source }) => {
  if (!fileURL || !source.includes('<Anh')) return null;
  const photos = photosOf(fileURL);
  return defineMdastPlugin({
    name: 'story-photos',
    mdxJsxFlowElement(node, context) {
      if (node.name !== 'Anh') return;
      const file = node.attributes.find(
        (one) => one.type === 'mdxJsxAttribute' && one.name === 'tep',
      )?.value;
      const photo = photos.find((one) => one.file === file);
      if (!photo)
        throw new Error(
          `${fileURLToPath(fileURL)}: ảnh "${String(file)}" chưa khai trong mục photos`,
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
};
