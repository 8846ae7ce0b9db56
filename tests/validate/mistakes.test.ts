/**
 * Mistakes that people make: each file of tests/fixtures/mistakes, put into a copy of the real content,
 * is found by the rule and at the line that expected.json names. Nothing else of the content is blamed.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ContentChecker } from '../../src/content-files/check-content.ts';
import { readTree } from '../../src/content-files/read-tree.ts';
import expected from '../fixtures/mistakes/expected.json' with { type: 'json' };

const TODAY = '2026-11-24';
const FOLDER = join(import.meta.dirname, '../fixtures/mistakes');
const content = await readTree('content');
const checker = new ContentChecker();

interface Expected {
  rule: string;
  line: number;
  path?: string;
}

async function checkWith(path: string, bytes: Uint8Array) {
  const folder = path.slice(0, path.lastIndexOf('/'));
  return checker.check(
    {
      entries: [
        ...content,
        { path: folder, type: 'folder', size: 0 },
        { path, type: 'file', size: bytes.length },
      ],
      read: (wanted) =>
        wanted === path ? Promise.resolve(bytes) : readFile(join('content', wanted)),
      photo: () => Promise.reject(new Error('no photos here')),
      stamp: (wanted) => (wanted === path ? String(Math.random()) : 'known'),
    },
    TODAY,
  );
}

test.each(Object.entries(expected as Record<string, Expected>))(
  '%s',
  async (name, { rule, line, path }) => {
    const at = path ?? 'guong-dien-hinh/khu-mau/index.mdx';
    const { problems } = await checkWith(at, await readFile(join(FOLDER, name)));
    const found = problems.map((problem) => `${problem.rule} ${problem.file}:${problem.line}`);
    expect(found).toContain(`${rule} ${at}:${line}`);
    expect(
      problems.filter(({ file }) => file !== at && !file.startsWith('guong-dien-hinh/khu-mau')),
    ).toEqual([]);
  },
);
