import { clauseRefOfAddress } from '../../refer-to-clause.ts';
import type { Repair } from '../../problem.ts';
import { nearest } from '../../suggest.ts';
import type { Body, Rule } from '../rule.ts';
import { offsetAt } from '../offset-at.ts';

/** The change of a value that is written after a place; nothing where it is not found as it is. */
function replacement(
  source: string,
  { line, column }: { line: number; column: number },
  written: string,
  text: string,
): { repair?: Repair } {
  const offset = source.indexOf(written, offsetAt(source, line, column));
  if (offset < 0) return {};
  return { repair: { kind: 'replace', offset, length: written.length, text, ask: true } };
}

export const blockValues: Rule<Body> = {
  id: 'block-attribute',
  what: 'Thuộc tính của khối thiếu hoặc sai giá trị',
  examples: {
    in: 'body',
    bad: '<SoLieu so="28 hộ" />',
    good: '<SoLieu so="28 hộ" nghia="tự nguyện tháo dỡ cổng" />',
  },
  check({ nodes, place, placeOfAttribute, blocks, checkAttributes, file }, report) {
    for (const { node } of nodes) {
      const block = blocks.find(({ name }) => name === node.name);
      if (!block) continue;
      const values: Record<string, string> = {};
      const twice = new Set<string>();
      for (const { type, name, value } of node.attributes ?? []) {
        if (
          type !== 'mdxJsxAttribute' ||
          name === undefined ||
          !block.attributes.some((own) => own.name === name)
        )
          continue;
        // Rules read one of the two, the page may show the other.
        if (name in values) twice.add(name);
        if (typeof value === 'object' && value !== null) values[name] = '\u0000';
        else values[name] = typeof value === 'string' ? value : '';
      }
      for (const name of twice) {
        report({
          ...placeOfAttribute(node, name),
          message: `Khối <${block.name}> có thuộc tính "${name}" hai lần. Hãy giữ một, xóa cái kia.`,
        });
      }
      for (const { name, message } of checkAttributes(block.name, values)) {
        // An expression in braces has a message of its own.
        if (values[name] === '\u0000') continue;
        // A mistyped name has a message of its own.
        const mistyped = (node.attributes ?? []).some(
          (own) =>
            own.name !== undefined &&
            !block.attributes.some((one) => one.name === own.name) &&
            nearest(own.name, [name]) === name,
        );
        if (!(name in values) && mistyped) continue;
        const title = block.attributes.find((own) => own.name === name)?.title ?? name;
        const written = values[name];
        // What "Sao chép liên kết" copies.
        const ref = written === undefined ? undefined : clauseRefOfAddress(written);
        const at = placeOfAttribute(node, name);
        report(
          written !== undefined
            ? {
                ...at,
                message: `Khối <${block.name}>, ${title} (${name}): ${message}.${ref ? ` Có phải "${ref}"?` : ''}`,
                ...(ref && { fix: ref, ...replacement(file.source, at, written, ref) }),
              }
            : {
                ...place(node),
                message: `Khối <${block.name}> thiếu ${title} (${name}). Ví dụ: ${block.example}`,
              },
        );
      }
    }
  },
};
