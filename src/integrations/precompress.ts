/** Writes Brotli and gzip copies of the scripts beside them, for servers that hand out ready-made ones. */
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';

export function precompressScripts(): AstroIntegration {
  return {
    name: 'precompress-scripts',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        for await (const path of glob('**/*.js', { cwd: root })) {
          const source = await readFile(join(root, path));
          await writeFile(join(root, `${path}.br`), brotliCompressSync(source));
          await writeFile(join(root, `${path}.gz`), gzipSync(source, { level: 9 }));
        }
      },
    },
  };
}
