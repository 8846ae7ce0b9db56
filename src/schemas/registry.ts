/**
 * The one list of what `content/` holds. The build's collections, the validator, the editors' form
 * and hints, and the open data are all derived from it.
 */
import { changesSchema } from './change.ts';
import { errataSchema } from './errata.ts';
import { glossarySchema } from './glossary.ts';
import { legalDocumentSchema } from './legal-document.ts';
import { pageSchema } from './page.ts';
import { planSchema } from './plan.ts';
import { settingsSchema } from './settings.ts';
import { storySchema } from './story.ts';
import { unitSchema } from './unit.ts';

/**
 * `file` is a path pattern inside `content/`, where `*` stands for exactly one folder or file name
 * and is the entry's id (a file without `*` has its own name, less the extension, as id).
 * `body` tells whether Markdown follows the front matter: none, prose, or the official text.
 */
export const registry = {
  plans: { file: 'ke-hoach/*/index.mdx', schema: planSchema, label: 'Kế hoạch', body: 'official' },
  errata: {
    file: 'ke-hoach/*/dinh-chinh.yml',
    schema: errataSchema,
    label: 'Ghi chú biên tập',
    body: 'none',
  },
  documents: {
    file: 'van-ban/*.mdx',
    schema: legalDocumentSchema,
    label: 'Văn bản',
    body: 'prose',
  },
  units: { file: 'phan-cong/*.mdx', schema: unitSchema, label: 'Đơn vị', body: 'prose' },
  stories: {
    file: 'guong-dien-hinh/*/index.mdx',
    schema: storySchema,
    label: 'Gương điển hình',
    body: 'prose',
  },
  glossary: { file: 'thuat-ngu.yml', schema: glossarySchema, label: 'Thuật ngữ', body: 'none' },
  pages: { file: 'trang/*.mdx', schema: pageSchema, label: 'Trang cố định', body: 'prose' },
  changes: { file: 'thay-doi.yml', schema: changesSchema, label: 'Thay đổi', body: 'none' },
  settings: { file: 'cai-dat.yml', schema: settingsSchema, label: 'Cài đặt', body: 'none' },
} as const;

export type CollectionName = keyof typeof registry;

/** The names of all collections, in the registry's order. */
export const COLLECTIONS = Object.keys(registry) as CollectionName[];

export type DataOf<C extends CollectionName> = (typeof registry)[C]['schema']['_output'];
