/**
 * The last guard before a body becomes code: MDX would run imports and expressions, pass raw HTML on
 * and follow any address. The validator names all of this with its place before a build; this plugin
 * refuses it in the build itself, should the validator have been passed by.
 */
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import { addressKind, isComment } from '../domain/rules/body/safe.ts';
import { fieldsOf } from '../schemas/describe.ts';
import { storyBlocks } from '../schemas/story-blocks.ts';

const ALLOWED = new Map<string, Set<string>>(
  Object.entries(storyBlocks).map(([name, { attributes }]) => [
    name,
    new Set(fieldsOf(attributes).map((field) => field.name)),
  ]),
);

interface Positioned {
  position?: { start: { line: number; column: number } } | undefined;
}
interface Element extends Positioned {
  name: string | null;
  attributes: { type: string; name?: string; value?: unknown }[];
}

/** A guard for one document; what it refuses stops the build. */
export const safeMdx: MdastPluginEntry = ({ fileURL }) => {
  const where = fileURL ? fileURLToPath(fileURL) : 'Markdown';
  const refuse = (node: Positioned, what: string): never => {
    const { line, column } = node.position?.start ?? { line: 0, column: 0 };
    throw new Error(
      `${where}: ${what} (lời bài, dòng ${line}, cột ${column}). Chạy "npm run validate" để xem chỗ sai và cách sửa.`,
    );
  };
  const element = (node: Element): void => {
    const allowed = node.name === null ? undefined : ALLOWED.get(node.name);
    if (!allowed) return void refuse(node, `không dùng được thẻ <${node.name ?? ''}>`);
    const seen = new Set<string>();
    for (const { type, name = '', value } of node.attributes) {
      if (
        type !== 'mdxJsxAttribute' ||
        !allowed.has(name) ||
        seen.has(name) ||
        (typeof value === 'object' && value !== null)
      ) {
        refuse(node, `thuộc tính "${name}" của <${node.name}> không dùng được`);
      }
      seen.add(name);
    }
  };
  const expression = (node: Positioned & { value: string }): void => {
    if (!isComment(node.value)) refuse(node, 'không dùng được biểu thức { }');
  };
  const address = (node: Positioned & { url: string }): void => {
    const kind = addressKind(node.url);
    if (kind === 'unsafe' || kind === 'outside')
      refuse(node, `liên kết "${node.url.slice(0, 40)}" không an toàn`);
  };
  return defineMdastPlugin({
    name: 'safe-mdx',
    mdxjsEsm: (node) => void refuse(node, 'không dùng được lệnh import, export'),
    mdxFlowExpression: expression,
    mdxTextExpression: expression,
    mdxJsxFlowElement: (node) => element(node as Element),
    mdxJsxTextElement: (node) => element(node as Element),
    html: (node) => void refuse(node, 'không dùng được thẻ HTML'),
    link: address,
    definition: address,
    // A photo comes in by the front matter, with its description, its author and people's consent.
    image: (node) => void refuse(node, `ảnh "${node.url.slice(0, 40)}" phải khai trong mục photos`),
    imageReference: (node) => void refuse(node, 'ảnh phải khai trong mục photos'),
  });
};
