/**
 * Writes the generated parts of content/README.md, the editors' guide: the table of rules, the fields
 * of a story, the blocks. npm run guide; a test fails when they are stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format } from 'prettier';
import { rules } from '../src/domain/rules/registry.ts';
import type { Rule } from '../src/domain/rules/rule.ts';
import { MODEL_RULES, severity, type ModelRule } from '../src/domain/rules/severity.ts';
import { fieldsOf } from '../src/schemas/describe.ts';
import { storyBlocks } from '../src/schemas/story-blocks.ts';
import { storySchema } from '../src/schemas/story.ts';

const GUIDE = resolve(import.meta.dirname, '../content/README.md');

const STAGES: Record<keyof typeof rules, string> = {
  tree: 'Tệp và thư mục',
  bytes: 'Cách lưu tệp',
  text: 'Chữ, và dữ liệu cá nhân',
  yaml: 'Phần khai báo không đọc được',
  data: 'Mục khai báo sai',
  entry: 'Nội dung mục khai báo',
  syntax: 'Lời bài không đọc được',
  body: 'Lời bài',
  photo: 'Ảnh',
  site: 'Giữa các tệp với nhau',
};

/** Rules whose checks stand in the domain model itself. */
const OF_THE_MODEL: Record<ModelRule, string> = {
  'unknown-reference': 'Mã điều khoản, văn bản, địa bàn không có thật',
  'quote-not-in-clause': 'Nguyên văn không có trong điều khoản',
  'duplicate-duty': 'Đơn vị có hai nhiệm vụ ở một điều khoản',
  'unpaired-duty': 'Nhiệm vụ cặp mà đơn vị kia không có',
  'plan-clause-twice': 'Kế hoạch có hai mục cùng số',
  'plan-heading': 'Tiêu đề mục của kế hoạch viết sai',
};

const cell = (text: string): string =>
  text
    .replaceAll('\n', ' ⏎ ')
    .replaceAll('|', '\\|')
    // eslint-disable-next-line no-control-regex -- examples hold the very characters they warn of
    .replaceAll(/[\u0000-\u001F\u200B-\u200F\u202A-\u202E\u2060-\u2069\u00A0]/g, '▯');
const code = (text: string): string => {
  const short = cell(text.length > 70 ? `${text.slice(0, 67)}…` : text);
  return short === '' ? '' : short.includes('`') ? `\`\` ${short} \`\`` : `\`${short}\``;
};
const grade = (id: keyof typeof severity): string => (severity[id] === 'error' ? 'lỗi' : 'nhắc');

function rulesTable(): string {
  const seen = new Set<string>();
  return Object.entries(rules)
    .map(([stage, list]) => {
      const rows = (list as readonly Rule<never>[])
        .filter(({ id }) => !seen.has(id) && seen.add(id))
        .map(
          ({ id, what, examples: { bad, good } }) =>
            `| \`${id}\` | ${grade(id)} | ${cell(what)} | ${code(bad.replace(/[@]$|^-/, ''))} | ${code(good)} |`,
        );
      const own =
        stage === 'site'
          ? MODEL_RULES.map((id) => `| \`${id}\` | ${grade(id)} | ${OF_THE_MODEL[id]} | | |`)
          : [];
      return `### ${STAGES[stage as keyof typeof rules]}\n\n| Mã | | Điều sai | Ví dụ sai | Ví dụ đúng |\n| --- | --- | --- | --- | --- |\n${[...rows, ...own].join('\n')}`;
    })
    .join('\n\n');
}

function fieldsTable(): string {
  const rows = fieldsOf(storySchema).map(
    ({ name, field }) =>
      `| \`${name}\` | ${field.title} | ${field.optional ? '' : 'có'} | ${cell(field.description)}${field.values.length > 0 ? ` Chọn: ${field.values.join(' · ')}.` : ''} |`,
  );
  return `| Mục | Tên | Bắt buộc | Là gì |\n| --- | --- | --- | --- |\n${rows.join('\n')}`;
}

function blocksList(): string {
  return Object.entries(storyBlocks)
    .map(([name, { title, description, example, attributes }]) => {
      const list = fieldsOf(attributes).map(
        ({ name: own, field }) =>
          `\`${own}\` (${field.title}${field.optional ? ', không bắt buộc' : ''})`,
      );
      return `**${title}** \`<${name}>\`: ${description} Thuộc tính: ${list.join(', ')}.\n\n\`\`\`text\n${example}\n\`\`\`\n\n![${title}: hiện trên trang như thế này](../.github/huong-dan/${name}.png)`;
    })
    .join('\n\n');
}

const PARTS = { rules: rulesTable, fields: fieldsTable, blocks: blocksList };

/** The guide with its generated parts renewed. */
export async function renewGuide(source: string): Promise<string> {
  let text = source;
  for (const [name, make] of Object.entries(PARTS)) {
    const [open, close] = [`<!-- tự sinh: ${name} -->`, `<!-- hết: ${name} -->`];
    const from = text.indexOf(open);
    const to = text.indexOf(close);
    if (from < 0 || to < from) throw new Error(`content/README.md lacks ${open} … ${close}`);
    text = `${text.slice(0, from + open.length)}\n\n${make()}\n\n${text.slice(to)}`;
  }
  return format(text, { parser: 'markdown', printWidth: 100 });
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(GUIDE, await renewGuide(readFileSync(GUIDE, 'utf8')));
}
