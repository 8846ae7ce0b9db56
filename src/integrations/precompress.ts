/** Writes Brotli and gzip copies of the scripts beside them, for servers that hand out ready-made ones. */
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';

/** Compresses the scripts below `root`. */
export async function compressScripts(root: string): Promise<void> {
  for await (const path of glob('**/*.js', { cwd: root })) {
    const source = await readFile(join(root, path));
    await writeFile(join(root, `${path}.br`), brotliCompressSync(source));
    await writeFile(join(root, `${path}.gz`), gzipSync(source, { level: 9 }));
  }
}

export function precompressScripts(): AstroIntegration {
  return {
    name: 'precompress-scripts',
    hooks: { 'astro:build:done': ({ dir }) => compressScripts(fileURLToPath(dir)) },
  };
}
