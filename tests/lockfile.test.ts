import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  completeLock,
  findGaps,
  locate,
  platformOf,
  type LockFile,
} from '../scripts/complete-lock.ts';

const text = readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8');
const lock = JSON.parse(text) as LockFile;
const list = (value: string[] | string | undefined): string[] => (value ? [value].flat() : []);

/** Every optional package that some package asks for, and where it is locked. */
const optional = Object.entries(lock.packages).flatMap(([from, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies).map((name) => ({ name, folder: locate(lock, from, name) })),
);

describe('package-lock.json installs on every platform', () => {
  test('holds every optional package in the version asked for; else: npm run lock', () => {
    expect(findGaps(lock)).toEqual([]);
  });

  test('knows of every build for a platform which one, and that it can be done without', () => {
    const wrong = optional.filter(({ name, folder = '' }) => {
      const { optional, os, cpu } = lock.packages[folder] ?? {};
      return platformOf(name) && !(optional === true && [...list(os), ...list(cpu)].length > 0);
    });
    expect(wrong).toEqual([]);
    expect(optional.length).toBeGreaterThan(50);
  });

  test('a name tells the same platform as the one that npm recorded', () => {
    const wrong = optional.flatMap(({ name, folder = '' }) => {
      const told = platformOf(name);
      const recorded = lock.packages[folder];
      if (!told || !recorded?.integrity) return [];
      const agree =
        String(list(told.os)) === String(list(recorded.os)) &&
        // sharp-freebsd-wasm32 runs on any processor.
        (told.cpu?.includes('wasm32') || String(told.cpu) === String(list(recorded.cpu))) &&
        (!told.libc || String(told.libc) === String(list(recorded.libc)));
      return agree ? [] : [name];
    });
    expect(wrong).toEqual([]);
  });

  test('names no host that packages were fetched from', () => {
    expect(text).not.toMatch(/"resolved"/);
  });

  test('wants no package to run a script while it is installed', () => {
    const manifest = JSON.parse(
      readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
    ) as { allowScripts: Record<string, boolean> };
    const npmrc = readFileSync(new URL('../.npmrc', import.meta.url), 'utf8');
    expect(npmrc).toMatch(/^strict-allow-scripts=true$/m);
    expect(Object.values(manifest.allowScripts)).not.toContain(true);
  });
});

describe('completeLock', () => {
  const packages: LockFile['packages'] = {
    '': {},
    'node_modules/a': { version: '2.0.0', optionalDependencies: { 'a-linux-x64-gnu': '2.0.0' } },
  };

  test('adds what is missing beside the package that asks for it', () => {
    const { lock: done, added } = completeLock({ packages });
    expect(added).toEqual(['node_modules/a-linux-x64-gnu']);
    expect(done.packages['node_modules/a-linux-x64-gnu']).toEqual({
      version: '2.0.0',
      os: ['linux'],
      cpu: ['x64'],
      libc: ['glibc'],
      optional: true,
    });
  });

  test('leaves another version where it lies', () => {
    const older = { 'node_modules/a-linux-x64-gnu': { version: '1.0.0' } };
    const { lock: done, added } = completeLock({ packages: { ...packages, ...older } });
    expect(added).toEqual(['node_modules/a/node_modules/a-linux-x64-gnu']);
    expect(done.packages['node_modules/a-linux-x64-gnu']?.version).toBe('1.0.0');
  });

  test('changes nothing the second time', () => {
    const once = completeLock({ packages }).lock;
    expect(completeLock(once)).toEqual({ lock: once, added: [] });
  });
});
