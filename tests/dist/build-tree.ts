/** Builds the site from another content tree, beside the real one and without touching its output. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { astroEnv } from '../../scripts/astro-env.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
// Inside the project, so that MDX files find the packages they are compiled to use.
const TREES = join(ROOT, '.cache', 'trees');

export interface BuiltTree {
  /** The built site, with a slash at the end. */
  dist: string;
  /** The content it was built from. */
  content: string;
  remove(): void;
}

/**
 * @param files path in the tree → what the real content gets in addition, or in place of its own
 * @param options `alone`: the files are the whole tree, without the real content
 */
export async function buildTree(
  files: Record<string, string | Buffer>,
  { alone = false }: { alone?: boolean } = {},
): Promise<BuiltTree> {
  mkdirSync(TREES, { recursive: true });
  const folder = mkdtempSync(join(TREES, 'tree-'));
  const content = join(folder, 'content');
  const dist = join(folder, 'dist/');
  if (!alone) cpSync(join(ROOT, 'content'), content, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  const options = { root: ROOT, outDir: dist, cacheDir: join(folder, 'cache'), logLevel: 'error' };
  const program = `import { build } from 'astro'; await build(${JSON.stringify(options)});`;
  try {
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: ROOT,
      env: { ...astroEnv('production'), CONTENT_DIR: content },
    });
  } catch (error) {
    rmSync(folder, { recursive: true });
    throw error;
  }
  return {
    dist,
    content,
    remove() {
      rmSync(folder, { recursive: true });
    },
  };
}
