/** What a build remembers of YAML is what the text says, and nothing that is at fault. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type * as Yaml from 'yaml';

let caches: string;

beforeEach(() => {
  caches = mkdtempSync(join(tmpdir(), 'yaml-memory-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.doUnmock('yaml');
  rmSync(caches, { recursive: true });
});

/** The reader as a process finds it that begins now; `parses` counts how often YAML is really parsed. */
async function newProcess() {
  vi.resetModules();
  vi.stubEnv('SITE_CACHES', caches);
  let parses = 0;
  vi.doMock('yaml', async (original) => {
    const yaml = await original<typeof Yaml>();
    const parseDocument: typeof Yaml.parseDocument = (...args) => {
      parses += 1;
      return yaml.parseDocument(...args);
    };
    return { ...yaml, parseDocument };
  });
  const { parseContentFile } = await import('../../src/content-files/front-matter.ts');
  const { keepYamlData } = await import('../../src/content-files/yaml-memory.ts');
  return { parse: parseContentFile, keep: keepYamlData, parses: () => parses };
}

const STORY = '---\ntitle: Tổ 3 "mở" đường\nlist:\n  - 1\n  - null\n  - true\n---\nLời.\n';

test('a text that was read before is not parsed again, and says the same at the same places', async () => {
  const first = await newProcess();
  const before = first.parse(STORY, 'mdx');
  first.keep();
  const second = await newProcess();
  const after = second.parse(STORY, 'mdx');
  expect(second.parses()).toBe(0);
  expect(after).toMatchObject({
    data: { title: 'Tổ 3 "mở" đường', list: [1, null, true] },
    body: before.body,
    bodyLine: before.bodyLine,
    faults: [],
  });
  const field = ['list', 2];
  expect(after.locate(field)).toEqual({ line: 6, column: 5 });
  expect(after.rangeOf(field)).toEqual(before.rangeOf(field));
  expect(after.fieldAt(STORY.indexOf('Tổ'))).toEqual(['title']);
  expect(second.parses()).toBe(1);
});

test('who changes what was read changes nothing for the next', async () => {
  const first = await newProcess();
  first.parse(STORY, 'mdx');
  first.keep();
  const { parse } = await newProcess();
  (parse(STORY, 'mdx').data as { title: string }).title = 'khác';
  expect(parse(STORY, 'mdx').data).toMatchObject({ title: 'Tổ 3 "mở" đường' });
});

test.each([
  ['a fault', 'a: "x\n', 1],
  ['a name twice', 'a: 1\na: 2\n', 1],
  ['nothing', '# chưa viết\n', 1],
  ['a number that JSON does not know', 'a: .inf\n', 0],
])('%s is read anew every time', async (_, text, faults) => {
  for (let process = 0; process < 2; process += 1) {
    const { parse, keep, parses } = await newProcess();
    expect(parse(text, 'yaml').faults).toHaveLength(faults);
    expect(parses()).toBe(1);
    keep();
  }
  expect(readFileSync(join(caches, 'yaml.txt'), 'utf8')).toBe('');
});

test('what nobody asked for any more is forgotten', async () => {
  const first = await newProcess();
  first.parse('a: 1\n', 'yaml');
  first.parse('b: 2\n', 'yaml');
  first.keep();
  const second = await newProcess();
  second.parse('b: 2\n', 'yaml');
  second.keep();
  expect(readFileSync(join(caches, 'yaml.txt'), 'utf8')).toMatch(/^[0-9a-f]{64} \{"b":2\}$/);
});

test('without caches nothing is remembered', async () => {
  const { parse, keep } = await newProcess();
  parse('a: 1\n', 'yaml');
  keep();
  vi.unstubAllEnvs();
  vi.stubEnv('SITE_CACHES', undefined);
  vi.resetModules();
  const { yamlData } = await import('../../src/content-files/yaml-memory.ts');
  expect(yamlData('a: 1\n', () => 'parsed')).toBe('parsed');
});
