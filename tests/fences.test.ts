import { ESLint } from 'eslint';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint({
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  // The snippets are no files of the TypeScript project, and the fences need no types.
  overrideConfig: tseslint.configs.disableTypeChecked,
});

/** What the fences and refusals say of a snippet, as if it stood in that file. */
async function complaints(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: file });
  const messages = result?.messages ?? [];
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  return messages
    .filter(({ ruleId }) => ruleId === 'fences/imports' || ruleId === 'no-restricted-syntax')
    .map(({ message }) => message);
}

/** The front matter of an .astro file; a snippet in <script> stands as it is. */
const inFile = (file: string, code: string): string =>
  file.endsWith('.astro') && !code.startsWith('<') ? `---\n${code}\n---\n<p>Chữ</p>\n` : code;

const component = 'src/components/clause/Clause.astro';

describe('refuses', () => {
  test.each([
    ['src/schemas/plan.ts', `import { load } from 'yaml';`, 'schemas may not import npm:yaml'],
    ['src/schemas/plan.ts', `import type { Site } from '../domain/site.ts';`, 'domain'],
    ['src/schemas/plan.ts', `import { fold } from '../domain/vietnamese.ts';`, 'domain'],
    ['src/domain/x.ts', `import { getCollection } from 'astro:content';`, 'astro:content'],
    ['src/domain/x.ts', `import { join } from 'node:path';`, 'domain may not import node:path'],
    ['src/domain/x.ts', `import { site } from '../site.ts';`, 'domain may not import site'],
    ['src/domain/x.ts', `import { planSchema } from '../schemas/plan.ts';`, 'import type'],
    ['src/domain/x.ts', `export * from '../content-files/read-content.ts';`, 'content-files'],
    ['src/domain/rules/x.ts', `const m = await import('../../urls.ts');`, 'urls'],
    [component, `import { getEntry } from 'astro:content';`, 'only src/site.ts'],
    [component, `import { getSite } from '../../site.ts';`, 'plain props'],
    [component, `import { readFileSync } from 'node:fs';`, 'node'],
    [component, `import { fold } from '../../domain/vietnamese.ts';`, 'import type'],
    [component, `import { read } from '../../content-files/read-content.ts';`, 'content-files'],
    [component, `<script>import { readFileSync } from 'node:fs';</script>`, 'node'],
    ['src/components/clause/Clause.examples.ts', `import '../../site.ts';`, 'site'],
    ['src/layouts/Page.astro', `import { getSite } from '../site.ts';`, 'plain props'],
    ['src/layouts/Page.astro', `import Home from '../pages/index.astro';`, 'pages'],
    ['src/pages/index.astro', `import { getCollection } from 'astro:content';`, 'only src/site.ts'],
    ['src/pages/index.astro', `import text from '../../content/trang/a.mdx';`, 'content'],
    ['src/pages/index.astro', `import.meta.glob('/content/**/*.mdx');`, 'content'],
    ['src/pages/index.astro', `import.meta.glob('@content/**/*.mdx');`, 'content'],
    [
      'src/pages/index.astro',
      `import { read } from '../content-files/read-content.ts';`,
      'content-files',
    ],
    ['src/pages/index.astro', `import photo from '../../content/trang/a.jpg';`, 'content'],
    ['src/pages/index.astro', `import { serveDist } from '../../tests/browser/serve.ts';`, 'tests'],
    ['src/pages/rss.xml.ts', `import { statSync } from 'node:fs';`, 'node'],
    ['src/search/x.ts', `import { env } from 'node:process';`, 'node'],
    ['src/search/x.ts', `import { navigate } from 'astro:transitions/client';`, 'astro'],
    ['src/search/x.ts', `import { getSite } from '../site.ts';`, 'site'],
    ['src/content-files/x.ts', `import { getSite } from '../site.ts';`, 'site'],
    ['src/content.config.ts', `import { fold } from './domain/vietnamese.ts';`, 'domain'],
    ['src/markdown/x.ts', `import { getCollection } from 'astro:content';`, 'astro:content'],
    ['src/site.ts', `import Clause from './components/clause/Clause.astro';`, 'components'],
    ['src/site.ts', `import { readFileSync } from 'node:fs';`, 'node:fs'],
    ['src/photos.ts', `import { getSite } from './site.ts';`, 'photos may not import site'],
    ['src/urls.ts', `import { strings } from './strings.ts';`, 'urls may not import strings'],
    ['src/urls.ts', `import { clauseAnchor } from './domain/clause-id.ts';`, 'import type'],
    ['src/strings.ts', `import { urls } from './urls.ts';`, 'strings may not import urls'],
    ['src/publications/x.ts', `import { getCollection } from 'astro:content';`, 'only src/site.ts'],
    [
      'src/publications/x.ts',
      `import { readFileSync } from 'node:fs';`,
      'must not look at the disk',
    ],
    ['src/publications/x.ts', `import { planSchema } from '../schemas/plan.ts';`, 'import type'],
    ['src/publications/x.ts', `export const now = Date.now();`, 'No clock'],
    [
      'src/typesetting/x.ts',
      `import { urls } from '../urls.ts';`,
      'typesetting may not import urls',
    ],
    ['src/typesetting/x.ts', `import { load } from 'cheerio';`, 'import type'],
    ['src/typesetting/x.ts', `export const now = new Date();`, 'No clock'],
    ['src/integrations/x.ts', `import { getSite } from '../site.ts';`, 'site'],
    ['scripts/x.ts', `import Clause from '../src/components/clause/Clause.astro';`, 'components'],
    ['scripts/x.ts', `import { GET } from '../src/pages/rss.xml.ts';`, 'pages'],
    ['src/domain/x.ts', `export const now = Date.now();`, 'No clock'],
    ['src/domain/x.ts', `export const now = new Date();`, 'No clock'],
    ['src/domain/rules/x.ts', `export const now = new Date();`, 'No clock'],
    ['src/schemas/x.ts', `export const x = z.any();`, 'z.any()'],
    ['src/schemas/x.ts', `export const x = z.coerce.date();`, 'z.coerce'],
    ['src/schemas/x.ts', `export const x = z.object({}).passthrough();`, 'strict'],
    [component, `const { site } = Astro.locals;`, 'hand it over as a prop'],
    ['src/pages/index.astro', `<p>{Astro.locals.site.title}</p>`, 'hand it over as a prop'],
  ])('%s: %s', async (file, code, says) => {
    expect(await complaints(file, inFile(file, code))).toEqual([expect.stringContaining(says)]);
  });
});

describe('allows', () => {
  test.each([
    ['src/schemas/plan.ts', `import { z } from 'zod'; import { text } from './fields.ts';`],
    ['src/schemas/plan.ts', `import { isRealDate } from '../domain/plain-date.ts';`],
    ['src/domain/x.ts', `import type { DataOf } from '../schemas/registry.ts';`],
    ['src/domain/rules/x.ts', `import type { Site } from '../site.ts';`],
    ['src/domain/x.ts', `export const day = (text: string) => new Date(text);`],
    [component, `import { Image } from 'astro:assets'; import { urls } from '../../urls.ts';`],
    [component, `import { formatDate } from '../../domain/plain-date.ts';`],
    [component, `import type { Clause } from '../../domain/plan-text.ts';`],
    [component, `import Note from '../note/Note.astro'; import '../../styles/note.css';`],
    [component, `<script>import { start } from '../../search/box.ts'; start();</script>`],
    ['src/layouts/Page.astro', `import Header from '../components/header/Header.astro';`],
    ['src/pages/index.astro', `import { getSite } from '../site.ts';`],
    ['src/search/x.ts', `import { fold } from '../domain/vietnamese.ts';`],
    [
      'src/content-files/x.ts',
      `import { parse } from 'yaml'; import type { Loader } from 'astro/loaders';`,
    ],
    ['src/markdown/x.ts', `import { annotate } from '../domain/rich-text.ts';`],
    ['src/content-files/x.ts', `import { urls } from '../urls.ts'; import sharp from 'sharp';`],
    [
      'src/search/x.ts',
      `import { strings } from '../strings.ts'; import { urls } from '../urls.ts';`,
    ],
    ['src/publications/x.ts', `import { typstPdf } from '../typesetting/typst.ts'; import 'docx';`],
    ['src/photos.ts', `import.meta.glob('@content/guong-dien-hinh/*/*.jpg');`],
    ['src/pages/index.astro', `import { firstPhoto } from '../photos.ts';`],
    ['src/site.ts', `import { getCollection } from 'astro:content';`],
    ['src/site.ts', `import { createHash } from 'node:crypto';`],
    ['scripts/x.ts', `import { readContent } from '../src/content-files/read-content.ts';`],
    ['tests/x.test.ts', `import Clause from '../src/components/clause/Clause.astro';`],
  ])('%s: %s', async (file, code) => {
    expect(await complaints(file, inFile(file, code))).toEqual([]);
  });
});
