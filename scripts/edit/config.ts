/**
 * The configuration of the web form (Sveltia CMS), made from the zod schemas: fields, labels, help,
 * patterns, choices. Nothing of it is written by hand, so the form knows what the validator knows.
 */
import { z } from 'zod';
import type { KnownValues } from '../make-hints.ts';
import { describeSchema, fieldsOf, type FieldDescription } from '../../src/schemas/describe.ts';
import { registry } from '../../src/schemas/registry.ts';
import { storyBlocks } from '../../src/schemas/story-blocks.ts';

type Json = Record<string, unknown>;

/** Choices of fields that refer to something: by what the field is, or by its name. */
export type Choices = KnownValues & { locality?: { value: string; says: string }[] };

/** Fields that hold a paragraph rather than a line. */
const PARAGRAPHS = new Set([
  'summary',
  'note',
  'subject',
  'statement',
  'says',
  'plain',
  'caption',
  'alt',
  'reason',
]);

const options = (values: { value: string; says: string }[]): Json[] =>
  values.map(({ value, says }) => ({
    value,
    label: says === value ? value : `${value} · ${says}`,
  }));

/** The form's field for a field of a schema; undefined for what only a file can hold. */
export function widgetFor(
  name: string,
  field: FieldDescription,
  choices: Choices,
): Json | undefined {
  const { schema, is, title, description, optional, nullable, values } = field;
  const base: Json = {
    name,
    label: title || name,
    hint: description,
    required: !optional && !nullable,
  };
  const known =
    choices[is as keyof Choices] ?? (name === 'locality' ? choices.locality : undefined);
  if (schema instanceof z.ZodEnum) return { ...base, widget: 'select', options: values };
  if (schema instanceof z.ZodBoolean)
    return { ...base, widget: 'boolean', required: false, default: false };
  if (schema instanceof z.ZodNumber) return { ...base, widget: 'number', value_type: 'int' };
  if (schema instanceof z.ZodObject) {
    return {
      ...base,
      widget: 'object',
      // What must be filled in stands open.
      collapsed: optional,
      fields: widgetsOf(schema, choices),
    };
  }
  if (schema instanceof z.ZodArray) {
    const element = describeSchema(schema.element as z.core.$ZodType);
    const list = {
      ...base,
      widget: 'list',
      collapsed: false,
      label_singular: element.title || title,
    };
    if (element.schema instanceof z.ZodObject)
      return { ...list, fields: widgetsOf(element.schema, choices) };
    const item = widgetFor(name, { ...element, title: element.title || title }, choices);
    if (item?.['widget'] === 'select')
      return { ...item, ...base, widget: 'select', multiple: true };
    return item && { ...list, field: item };
  }
  if (schema instanceof z.ZodRecord) return undefined;
  if (is === 'date') {
    return {
      ...base,
      widget: 'datetime',
      type: 'date',
      format: 'YYYY-MM-DD',
      date_format: 'DD/MM/YYYY',
      time_format: false,
    };
  }
  if (is === 'photo')
    return { ...base, widget: 'image', media_folder: '', public_folder: '', choose_url: false };
  if (known) return { ...base, widget: 'select', options: options(known) };
  const { pattern, minLength, maxLength } = jsonOf(schema);
  return {
    ...base,
    widget: PARAGRAPHS.has(name) ? 'text' : 'string',
    ...(typeof pattern === 'string' ? { pattern: [pattern, description] } : {}),
    ...(typeof minLength === 'number' && minLength > 1 ? { minlength: minLength } : {}),
    ...(typeof maxLength === 'number' ? { maxlength: maxLength } : {}),
  };
}

const jsonOf = (schema: z.core.$ZodType): Json =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json;

function widgetsOf(schema: z.core.$ZodType, choices: Choices): Json[] {
  return fieldsOf(schema)
    .map(({ name, field }) => widgetFor(name, field, choices))
    .filter((widget) => widget !== undefined);
}

/** The text itself; only what a page may hold has a button, and only stories have blocks. */
const bodyWidget = (blocks: readonly string[]): Json => ({
  name: 'body',
  label: 'Lời bài',
  widget: 'markdown',
  required: false,
  hint: `Để một dòng trống giữa hai đoạn.${blocks.length > 0 ? ' Các khối (trích lời, ảnh, cách làm …) ở nút Chèn.' : ''}`,
  modes: ['rich_text', 'raw'],
  buttons: [
    'bold',
    'italic',
    'link',
    'heading-two',
    'heading-three',
    'bulleted-list',
    'numbered-list',
  ],
  editor_components: blocks,
});

/** Fields whose unknown value is written `null`, as "verification.checkedOn"; those of lists without their number. */
export function nullableFields(schema: z.core.$ZodType, before = ''): string[] {
  return fieldsOf(schema).flatMap(({ name, field }) => {
    const path = before + name;
    const inside =
      field.schema instanceof z.ZodArray
        ? describeSchema(field.schema.element as z.core.$ZodType).schema
        : field.schema;
    return [
      ...(field.nullable && !field.optional ? [path] : []),
      ...(inside instanceof z.ZodObject ? nullableFields(inside, `${path}.`) : []),
    ];
  });
}

function collection(name: 'stories' | 'documents' | 'units', choices: Choices): Json {
  const { file, label, schema } = registry[name];
  const [folder = ''] = file.split('/*');
  const inFolder = file.endsWith('/index.mdx');
  return {
    name,
    label,
    label_singular: label,
    folder: `content/${folder}`,
    ...(inFolder ? { path: '{{slug}}/index', media_folder: '', public_folder: '' } : {}),
    extension: 'mdx',
    format: 'yaml-frontmatter',
    create: true,
    delete: false,
    slug:
      name === 'documents' ? '{{kind}}-{{number}}' : name === 'units' ? '{{name}}' : '{{title}}',
    identifier_field: name === 'documents' ? 'shortTitle' : name === 'units' ? 'name' : 'title',
    summary:
      name === 'documents'
        ? '{{shortTitle}}'
        : name === 'units'
          ? '{{name}}'
          : '{{title}} · {{status}}',
    editor: { preview: false },
    fields: [
      ...widgetsOf(schema, choices),
      bodyWidget(name === 'stories' ? Object.keys(storyBlocks) : []),
    ],
  };
}

/** The blocks of stories, as the form inserts them into a text. */
export function formBlocks(choices: Choices): Json[] {
  return Object.entries(storyBlocks).map(([id, { title, attributes, content }]) => ({
    id,
    label: title,
    content,
    fields: [
      ...widgetsOf(attributes, choices).map((field) =>
        field['widget'] === 'image' ? { ...field, widget: 'string' } : field,
      ),
      ...(content ? [{ name: 'loi', label: 'Nội dung', widget: 'text' }] : []),
    ],
  }));
}

/** @param folder the name of the project's folder, which the form asks the editor to choose */
export function formConfig(choices: Choices, folder: string): Json {
  const glossary = registry.glossary;
  return {
    load_config_file: false,
    // Never contacted: the browser writes to the folder it is given.
    backend: {
      name: 'github',
      repo: `tren-may-nay/${folder}`,
      branch: 'main',
      auth_methods: ['token'],
    },
    site_url: 'http://127.0.0.1',
    app_title: 'Biên tập trang Dân chủ cơ sở',
    logo: { src: '/favicon.svg' },
    media_folder: 'content/guong-dien-hinh',
    public_folder: '',
    slug: { encoding: 'ascii', clean_accents: true },
    output: {
      // The hook before a save takes empty fields out, but for those whose unknown value is null.
      omit_empty_optional_fields: false,
      encode_file_path: false,
      yaml: { quote: 'double' },
    },
    media_libraries: {
      default: {
        config: {
          max_file_size: 40_000_000,
          slugify_filename: true,
          transformations: {
            raster_image: { format: 'webp', quality: 85, width: 2400, height: 2400 },
          },
        },
      },
      stock_assets: { providers: [] },
    },
    collections: [
      collection('stories', choices),
      collection('documents', choices),
      collection('units', choices),
      {
        name: 'glossary',
        label: glossary.label,
        editor: { preview: false },
        files: [
          {
            name: 'terms',
            label: glossary.label,
            file: `content/${glossary.file}`,
            fields: widgetsOf(glossary.schema, choices),
          },
        ],
      },
    ],
  };
}
