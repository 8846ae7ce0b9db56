/** Publishing to a folder: what visitors see changes in one instant or not at all. */
import { execFile, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesOf } from '../../scripts/publish/files.ts';
import { hashOf } from '../../scripts/publish/hash-files.ts';
import { publish, releaseOf, rollback } from '../../scripts/publish/release.ts';
import { hashOfSite } from './hash-of-site.ts';

const CHILD = join(import.meta.dirname, 'publish-folder.ts');
const LOCK = join(import.meta.dirname, '../../scripts/publish/lock.ts');
let work: string;
let to: string;

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'publish-'));
  to = join(work, 'to');
});
afterEach(() => rmSync(work, { recursive: true }));

/** A small site whose pages say `words`; one page is always the same. */
function makeSite(words: string, size = 10): string {
  const site = join(work, `site-${words}`);
  const files = {
    'index.html': `<p>${words}</p>`,
    'luon-the/index.html': '<p>như cũ</p>',
    [`_astro/${words}.js`]: words.repeat(size),
    _headers: '/*\n  Content-Security-Policy: x\n',
    _redirects: '',
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), text);
  }
  return site;
}

const put = (words: string) =>
  publish({ to, build: () => Promise.resolve({ folder: makeSite(words) }) });
const page = () => readFileSync(join(to, 'current/index.html'), 'utf8');

/** Every byte that visitors can get. */
const seen = () => hashOfSite(join(to, 'current'));

/** Publishes in another process until a step, and returns that process, waiting. */
async function publishUntil(step: string, words: string) {
  const child = spawn(process.execPath, [CHILD, makeSite(words), to, step], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((done) => child.stdout.once('data', () => done()));
  const killed = async () => {
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGKILL');
    await ended;
  };
  return { killed };
}

test('a publication is a release of its own, and the one before stays at hand', async () => {
  const first = await put('mot');
  expect(page()).toBe('<p>mot</p>');
  const second = await put('hai');
  expect(page()).toBe('<p>hai</p>');
  expect(second.release).toMatch(/^\d{8}T\d{6}Z-[0-9a-f]{12}$/);
  expect(releaseOf(to, 'previous')).toBe(first.release);
  expect(readFileSync(join(to, 'previous/_astro/mot.js'), 'utf8')).toContain('mot');
});

test('an unchanged file keeps its date, and with it its ETag', async () => {
  await put('mot');
  const before = statSync(join(to, 'current/luon-the/index.html'));
  await put('hai');
  const after = statSync(join(to, 'current/luon-the/index.html'));
  expect([after.mtimeMs, after.ino]).toEqual([before.mtimeMs, before.ino]);
});

test('the same site again is no new release', async () => {
  const first = await put('mot');
  expect(await put('mot')).toEqual({ release: first.release, new: false });
  expect(existsSync(join(to, 'previous'))).toBe(false);
});

test('five releases are kept', async () => {
  for (const words of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) await put(words);
  expect(readdirSync(join(to, 'releases'))).toHaveLength(5);
  expect(page()).toBe('<p>g</p>');
  expect(existsSync(join(to, 'previous/index.html'))).toBe(true);
});

for (const step of [
  'locked',
  'built',
  'copied _astro',
  'copied luon',
  'copied',
  'placed',
  'policy written',
  'noted',
]) {
  test(`kill -9 when ${step}: visitors see what they saw, and the next publication works`, async () => {
    const { release } = await put('mot');
    const before = seen();
    const { killed } = await publishUntil(step, 'hai');
    await killed();
    expect(seen()).toBe(before);
    expect(releaseOf(to, 'current')).toBe(release);
    await put('ba');
    expect(page()).toBe('<p>ba</p>');
    expect(releaseOf(to, 'previous')).toBe(release);
    expect(existsSync(join(to, 'releases/.incoming'))).toBe(false);
  });
}

for (const step of ['switched', 'previous moved', 'pruned']) {
  test(`kill -9 when ${step}: visitors see the whole new release, and can be taken back`, async () => {
    const { release } = await put('mot');
    const { killed } = await publishUntil(step, 'hai');
    await killed();
    expect(page()).toBe('<p>hai</p>');
    expect(rollback(to).into).toBe(release);
    expect(page()).toBe('<p>mot</p>');
  });
}

test('a site that does not pass its checks is not published', async () => {
  await put('mot');
  const before = seen();
  const failing = publish({ to, build: () => Promise.reject(new Error('checks failed')) });
  await expect(failing).rejects.toThrow('checks failed');
  expect(seen()).toBe(before);
  await put('hai');
  expect(page()).toBe('<p>hai</p>');
});

test('a second publication is refused in words while one is at work', async () => {
  await put('mot');
  const { killed } = await publishUntil('built', 'hai');
  await expect(put('ba')).rejects.toThrow(/is being published to by process \d+, since .*--wait/);
  expect(() => rollback(to)).toThrow('is being published to');
  expect(page()).toBe('<p>mot</p>');
  await killed();
  await put('ba');
});

test('a second publication that waits comes after the first', async () => {
  await put('mot');
  const { killed } = await publishUntil('built', 'hai');
  const waiting = spawn(
    process.execPath,
    [
      '-e',
      `import('${join(import.meta.dirname, '../../scripts/publish/release.ts')}').then(({ rollback, publish }) =>
      publish({ to: '${to}', wait: true, build: async () => ({ folder: '${makeSite('ba')}' }) }))`,
    ],
    { stdio: 'inherit' },
  );
  const ended = new Promise((done) => waiting.once('exit', done));
  await new Promise((done) => setTimeout(done, 800));
  expect(page()).toBe('<p>mot</p>');
  await killed();
  expect(await ended).toBe(0);
  expect(page()).toBe('<p>ba</p>');
});

test('kill -9 of the command while it builds: visitors see what they saw, and the next one works', async () => {
  await publish({ to, build: () => Promise.resolve({ folder: 'dist' }) });
  const before = seen();
  const command = [join(import.meta.dirname, '../../scripts/publish.ts'), '--to', to];
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'ignore'] });
  let said = '';
  await new Promise<void>((building) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('[build]')) building();
    });
  });
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGKILL');
  await ended;
  expect(seen()).toBe(before);
  expect(() => lstatSync(join(to, 'releases/.incoming'))).toThrow('ENOENT');
  // Its build goes on for a while, an orphan, and says so here; the next one waits for it.
  const next = await promisify(execFile)(process.execPath, command, { maxBuffer: 2 ** 26 });
  expect(next.stdout).toContain('Nothing changed since');
  expect(seen()).toBe(before);
}, 300_000);

test('a full disk: visitors see what they saw, and with room again the next publication works', async () => {
  mkdirSync(to, { recursive: true });
  const mounted =
    spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', to], { stdio: 'ignore' })
      .status === 0;
  try {
    await put('mot');
    const before = seen();
    // 600 kB do not fit. Where nothing may be mounted, a limit on the size of files stands in for the disk.
    const big = makeSite('to', 300_000);
    const { status, stderr } = mounted
      ? spawnSync(process.execPath, [CHILD, big, to], { encoding: 'utf8' })
      : spawnSync(
          'bash',
          ['-c', `ulimit -f 100; "${process.execPath}" "${CHILD}" "${big}" "${to}"`],
          {
            encoding: 'utf8',
          },
        );
    expect(status).not.toBe(0);
    expect(stderr).toMatch(/ENOSPC|EFBIG/);
    expect(seen()).toBe(before);
    expect(readdirSync(join(to, 'releases'))).toHaveLength(1);
    await put('ba');
    expect(page()).toBe('<p>ba</p>');
  } finally {
    if (mounted) spawnSync('umount', [to]);
  }
});

test('rolling back takes less than two seconds, as a command, and can be taken back', async () => {
  const first = await put('mot');
  const second = await put('hai');
  const started = performance.now();
  const command = join(import.meta.dirname, '../../scripts/rollback.ts');
  const { stdout } = spawnSync(process.execPath, [command, '--to', to], { encoding: 'utf8' });
  expect(performance.now() - started).toBeLessThan(2000);
  expect(stdout).toContain(first.release);
  expect(page()).toBe('<p>mot</p>');
  expect(rollback(to).into).toBe(second.release);
  expect(readlinkSync(join(to, 'current'))).toBe(`releases/${second.release}`);
});

test('a lock holds though nobody keeps what it returned', () => {
  mkdirSync(to);
  const program = `
    const { lock } = await import(${JSON.stringify(LOCK)});
    const take = () => void lock(${JSON.stringify(to)}, 'published to');
    take();
    await new Promise((done) => setTimeout(done, 10));
    gc();
    await new Promise((done) => setTimeout(done, 10));
    const { execFileSync } = await import('node:child_process');
    const again = 'import(process.argv[1]).then(({ lock }) => lock(process.argv[2], "published to"))';
    execFileSync(process.execPath, ['-e', again, ${JSON.stringify(LOCK)}, ${JSON.stringify(to)}], { stdio: 'pipe' });`;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--expose-gc', '--input-type=module', '-e', program],
    { encoding: 'utf8' },
  );
  expect(status).not.toBe(0);
  expect(stderr).toContain('is being published to by process');
});

test('an address that visitors know may move, and not vanish; lists come and go', async () => {
  const withPages = (words: string, pages: string[], redirects = '') => {
    const site = makeSite(words);
    for (const page of pages) {
      mkdirSync(join(site, page), { recursive: true });
      writeFileSync(join(site, page, 'index.html'), page);
    }
    writeFileSync(join(site, '_redirects'), redirects);
    return publish({ to, build: () => Promise.resolve({ folder: site }) });
  };
  await withPages('mot', ['guong-dien-hinh/bai', 'guong-dien-hinh/dia-ban/phuong-mot']);
  await expect(withPages('hai', [])).rejects.toThrow(
    /addresses are gone:\n {2}\/guong-dien-hinh\/bai\/\n.*redirects\.txt/s,
  );
  expect(page()).toBe('<p>mot</p>');
  await withPages(
    'ba',
    ['guong-dien-hinh/bai-moi'],
    '/guong-dien-hinh/bai/ /guong-dien-hinh/bai-moi/ 301\n',
  );
  expect(page()).toBe('<p>ba</p>');
});

test('a reload that fails publishes nothing, leaves nothing and is not remembered', async () => {
  await put('mot');
  const failing = publish({
    to,
    build: () => Promise.resolve({ folder: makeSite('hai') }),
    reload: 'exit 3',
  });
  await expect(failing).rejects.toThrow('"exit 3" failed');
  expect(page()).toBe('<p>mot</p>');
  expect(readdirSync(join(to, 'releases'))).toHaveLength(1);
  await put('ba');
  expect(page()).toBe('<p>ba</p>');
});

test('what was placed and never shown is not kept', async () => {
  await put('mot');
  const { killed } = await publishUntil('placed', 'hai');
  await killed();
  expect(readdirSync(join(to, 'releases'))).toHaveLength(2);
  await put('ba');
  expect(readdirSync(join(to, 'releases'))).toHaveLength(2);
  expect(page()).toBe('<p>ba</p>');
});

test('what only its owner may read is published for all', async () => {
  await put('mot');
  const file = join(to, 'current/luon-the/index.html');
  chmodSync(file, 0o600);
  await put('hai');
  expect(statSync(file).mode & 0o777).toBe(0o644);
});

test('without a release before there is nothing to go back to, in words', async () => {
  await put('mot');
  expect(() => rollback(to)).toThrow('has no previous release');
});

test('what was checked is published, or nothing', async () => {
  await put('mot');
  const withHashes = (change: (hashes: Map<string, string>) => void) => {
    const folder = makeSite('hai');
    const hashes = new Map(
      filesOf(folder).map((file) => [file, hashOf(readFileSync(join(folder, file)))]),
    );
    change(hashes);
    return publish({ to, build: () => Promise.resolve({ folder, hashes }) });
  };
  await expect(withHashes((hashes) => hashes.set('index.html', hashOf('ba')))).rejects.toThrow(
    'index.html was not copied whole',
  );
  await expect(withHashes((hashes) => hashes.delete('index.html'))).rejects.toThrow(
    'index.html cannot be read',
  );
  expect(page()).toBe('<p>mot</p>');
  expect(readdirSync(join(to, 'releases'))).toHaveLength(1);
  const { release } = await withHashes(() => {});
  expect(page()).toBe('<p>hai</p>');
  // The same name as that of a site of which nothing was known.
  expect((await put('hai')).release).toBe(release);
});
