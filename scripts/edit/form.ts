/** Runs in the browser: starts the form, mends what it writes, and shows what the validator says of it. */
/// <reference lib="dom" />
import { escapeProse } from './escape-prose.ts';

interface Json {
  [key: string]: unknown;
}
interface ImmutableMap {
  get(key: string): unknown;
  set(key: string, value: unknown): ImmutableMap;
  has(key: string): boolean;
  delete(key: string): ImmutableMap;
  toJS(): Record<string, unknown>;
}
interface Cms {
  init(options: { config: Json }): void;
  registerEventListener(listener: {
    name: 'preSave' | 'postSave';
    handler(args: { entry: ImmutableMap }): ImmutableMap | undefined | Promise<void>;
  }): void;
  registerEditorComponent(component: Json): void;
}
interface Problem {
  severity: string;
  rule: string;
  file: string;
  line: number;
  message: string;
}

const form = (await (await fetch('/bieu-mau.json')).json()) as {
  config: Json;
  blocks: { id: string; label: string; content: boolean; fields: { name: string }[] }[];
  nullable: Record<string, string[]>;
};
const names = form.blocks.map(({ id }) => id);
// The address is a value, so that the type checker does not follow it.
const address = '/vendor/@sveltia/cms/dist/sveltia-cms.mjs';
const { default: cms } = (await import(address)) as { default: Cms };

for (const { id, label, content, fields } of form.blocks) {
  const attributes = fields.filter(({ name }) => name !== 'loi');
  const read = (text: string, name: string): string =>
    new RegExp(`\\b${name}="([^"]*)"`).exec(text)?.[1] ?? '';
  cms.registerEditorComponent({
    id,
    label,
    fields,
    pattern: content
      ? new RegExp(`<${id}((?:\\s[^<>]*)?)>\\n([\\s\\S]*?)\\n</${id}>`, 'm')
      : new RegExp(`<${id}((?:\\s[^<>]*)?)/>`, 'm'),
    fromBlock: (match: RegExpMatchArray) => ({
      ...Object.fromEntries(attributes.map(({ name }) => [name, read(match[1] ?? '', name)])),
      ...(content ? { loi: match[2] } : {}),
    }),
    toBlock: (data: Record<string, string | undefined>) => {
      const given = attributes
        .filter(({ name }) => data[name])
        .map(({ name }) => ` ${name}="${data[name]?.replaceAll('"', '”') ?? ''}"`)
        .join('');
      return content ? `<${id}${given}>\n${data['loi'] ?? ''}\n</${id}>` : `<${id}${given} />`;
    },
    toPreview: () => label,
  });
}

/** A value without its empty fields; unknown ones that the schema wants to see are `null`. */
function withoutEmpty(value: unknown, path: string, nullable: readonly string[]): unknown {
  if (value === '' || value === null || value === undefined)
    return nullable.includes(path) ? null : undefined;
  if (Array.isArray(value)) return value.map((item) => withoutEmpty(item, path, nullable) ?? item);
  if (typeof value !== 'object') return value;
  const fields = Object.entries(value)
    .map(([name, own]) => [name, withoutEmpty(own, `${path}.${name}`, nullable)] as const)
    .filter(([, own]) => own !== undefined);
  return fields.length === 0 ? undefined : Object.fromEntries(fields);
}

cms.registerEventListener({
  name: 'preSave',
  handler({ entry }) {
    let data = entry.get('data') as ImmutableMap;
    const body = data.get('body');
    if (typeof body === 'string') data = data.set('body', escapeProse(body, names));
    const nullable = form.nullable[String(entry.get('collection'))] ?? [];
    for (const [name, value] of Object.entries(data.toJS())) {
      const kept = withoutEmpty(value, name, nullable);
      data = kept === undefined ? data.delete(name) : data.set(name, kept);
    }
    return entry.set('data', data);
  },
});

/** What the validator says, below the form. */
function show(problems: readonly Problem[]): void {
  const old = document.getElementById('kiem-tra');
  old?.remove();
  const panel = document.createElement('section');
  panel.id = 'kiem-tra';
  panel.setAttribute('role', 'status');
  panel.dataset['errors'] = String(problems.filter(({ severity }) => severity === 'error').length);
  const head = document.createElement('p');
  head.textContent =
    problems.length === 0
      ? '✓ Đã lưu. Máy kiểm tra: không có lỗi nào.'
      : `Đã lưu. Máy kiểm tra thấy ${problems.length} điều:`;
  const close = document.createElement('button');
  close.textContent = 'Đóng';
  close.addEventListener('click', () => panel.remove());
  const list = document.createElement('ul');
  for (const { severity, message, file, line } of problems.slice(0, 12)) {
    const item = document.createElement('li');
    item.textContent = `${severity === 'error' ? 'Lỗi' : 'Nhắc'}: ${message} (${file}, dòng ${line})`;
    list.append(item);
  }
  panel.append(head, list, close);
  document.body.append(panel);
}

cms.registerEventListener({
  name: 'postSave',
  async handler({ entry }) {
    // The file may reach the disk a moment later.
    await new Promise((done) => setTimeout(done, 400));
    const path = String(entry.get('path') ?? '');
    const response = await fetch('/kiem-tra.json');
    const problems = (await response.json()) as Problem[];
    const folder = path.replace(/^content\//, '').replace(/index\.mdx$/, '');
    show(folder === '' ? problems : problems.filter(({ file }) => file.startsWith(folder)));
  },
});

cms.init({ config: form.config });
