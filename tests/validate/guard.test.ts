/** The guard in the build: what the validator would refuse cannot be published by passing it by. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { safeMdx } from '../../src/markdown/safe-mdx-plugin.ts';

const run = promisify(execFile);

const compile = (source: string) =>
  mdxToJs(source, { mdastPlugins: [safeMdx], fileURL: new URL('file:///bai/index.mdx') });

test.each([
  ['import', 'import x from "./x.js"'],
  ['export', 'export const x = 1'],
  ['an expression', 'a {process.env.HOME} b'],
  ['an expression of its own', '{process.exit(1)}'],
  ['raw HTML', '<script>alert(1)</script>'],
  ['an HTML tag in a line', 'a <img src="x" /> b'],
  ['an unknown component', '<Layout>\na\n</Layout>'],
  ['a fragment', '<>a</>'],
  ['an event handler', '<GhiChu onclick="alert(1)">\na\n</GhiChu>'],
  ['set:html', '<GhiChu set:html="<script>">\na\n</GhiChu>'],
  ['an attribute as code', '<GhiChu ten={1}>\na\n</GhiChu>'],
  ['an attribute twice', '<GhiChu ten="a" ten="b">\na\n</GhiChu>'],
  ['a spread', '<GhiChu {...x}>\na\n</GhiChu>'],
  ['a script address', '[a](javascript:alert(1))'],
  ['a hidden script address', '[a](java&#10;script:alert(1))'],
  ['a data address', '[a](data:text/html,x)'],
  ['a defined script address', '[a][b]\n\n[b]: javascript:alert(1)'],
  ['a path out of the content', '[a](../../secret.txt)'],
  ['a remote image', '![a](https://example.com/x.jpg)'],
  ['a local image past the photos', '![a](../../../x.jpg)'],
])('refuses %s', (_, source) => {
  expect(() => compile(source)).toThrow(/không dùng được|không an toàn|mục photos/);
});

test('lets prose, comments and the six blocks pass', () => {
  expect(() =>
    compile('a *b* [c](/van-ban/) {/* d */}\n\n<TrichDan vaitro="e">\nf\n</TrichDan>\n\n- g\n'),
  ).not.toThrow();
});

test('fires in a real build', { timeout: 240_000 }, async () => {
  // A root of its own: Astro remembers the content of the last build in it.
  await mkdir('.cache', { recursive: true });
  const root = await mkdtemp(resolve('.cache/guard-'));
  try {
    for (const name of ['content', 'src', 'public', 'package.json', 'tsconfig.json']) {
      await cp(name, join(root, name), { recursive: true });
    }
    await symlink(resolve('node_modules'), join(root, 'node_modules'));
    await cp('astro.config.mjs', join(root, 'site.config.mjs'));
    await writeFile(
      join(root, 'astro.config.mjs'),
      "import site from './site.config.mjs';\nexport default { ...site, cacheDir: './cache', vite: { ...site.vite, cacheDir: './vite' } };\n",
    );
    const story = join(root, 'content/guong-dien-hinh/to-3-chap-khe-nam-khe/index.mdx');
    await writeFile(
      story,
      `${await readFile(story, 'utf8')}\n\nexport const secret = process.env;\n`,
    );
    const failed = await run(resolve('node_modules/.bin/astro'), ['build'], {
      cwd: root,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    }).then(
      () => ({ code: 0, stdout: '', stderr: '' }),
      (error: { code: number; stdout: string; stderr: string }) => error,
    );
    expect(failed.code).not.toBe(0);
    expect(`${failed.stdout}${failed.stderr}`).toContain('không dùng được lệnh import, export');
  } finally {
    await rm(root, { recursive: true, force: true });
  }
});
