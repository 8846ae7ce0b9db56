/** npm run send, with a repository on this machine in the place of the office's. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

let work: string;
let editor: string;
const STORY = 'content/guong-dien-hinh/to-3-chap-khe-nam-khe/index.mdx';
const git = (cwd: string, ...args: string[]): string =>
  execFileSync(
    'git',
    ['-c', 'user.name=Người soạn', '-c', 'user.email=soan@vi-du.gov.vn', ...args],
    { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  ).trim();

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'send-'));
  editor = join(work, 'editor');
  cpSync('content', join(editor, 'content'), { recursive: true });
  git(editor, 'init', '-q', '-b', 'main');
  git(editor, 'config', 'user.name', 'Người soạn');
  git(editor, 'config', 'user.email', 'soan@vi-du.gov.vn');
  git(editor, 'add', '.');
  git(editor, 'commit', '-qm', 'first');
  git(work, 'clone', '-q', '--bare', 'editor', 'office.git');
  git(editor, 'remote', 'add', 'origin', join(work, 'office.git'));
});
afterEach(() => rmSync(work, { recursive: true }));

const send = (...flags: string[]) =>
  spawnSync(process.execPath, ['scripts/send.ts', '--repository', editor, ...flags], {
    encoding: 'utf8',
  });
const branches = (): string[] =>
  git(join(work, 'office.git'), 'branch', '--format=%(refname:short)').split('\n');

test('sends what changed in content/ as a proposal, and nothing else', () => {
  appendFileSync(join(editor, STORY), '\nBà con vẫn giữ đường sạch.\n');
  writeFileSync(join(editor, 'ghi-chu-rieng.txt'), 'riêng');
  const { status, stdout, stderr } = send('--yes');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('Đã gửi');
  const [branch = '', ...others] = branches().filter((name) => name.startsWith('gui/'));
  expect(others).toEqual([]);
  expect(branch).toContain('to-3-chap-khe-nam-khe');
  const office = join(work, 'office.git');
  expect(git(office, 'diff', '--name-only', `main..${branch}`)).toBe(STORY);
  // Sent once; what others merged meanwhile comes along the next time.
  git(office, 'update-ref', 'refs/heads/main', `refs/heads/${branch}`);
  expect(send('--yes').stdout).toContain('Không có gì mới để gửi');
});

test('sends nothing with an error in it, and nothing without a yes', () => {
  appendFileSync(join(editor, STORY), '\nGọi 0912 345 678.\n');
  const wrong = send('--yes');
  expect([wrong.status, wrong.stderr]).toEqual([1, expect.stringContaining('Chưa gửi gì')]);
  expect(wrong.stdout).toContain('phone-number');
  writeFileSync(
    join(editor, STORY),
    readFileSync(join(editor, STORY), 'utf8').replace('Gọi 0912 345 678.', 'Bà con vui.'),
  );
  expect(send().stderr).toContain('--yes');
  expect(branches()).toEqual(['main']);
});

test('sends no story away that was published', () => {
  const [, , name = ''] = STORY.split('/');
  mkdirSync(join(editor, 'tests'));
  writeFileSync(join(editor, 'tests/permalinks.txt'), `/guong-dien-hinh/${name}/\n`);
  rmSync(join(editor, STORY));
  const { status, stdout } = send('--yes');
  expect([status, stdout]).toEqual([1, expect.stringContaining('published-address-gone')]);
  expect(branches()).toEqual(['main']);
});

test('when somebody else changed the same place, says so and keeps the work', () => {
  const other = join(work, 'other');
  git(work, 'clone', '-q', 'office.git', 'other');
  appendFileSync(join(other, STORY), '\nNgười khác viết thêm.\n');
  git(other, 'commit', '-qam', 'other');
  git(other, 'push', '-q', 'origin', 'HEAD:main');
  appendFileSync(join(editor, STORY), '\nTôi viết thêm.\n');
  const { status, stderr } = send('--yes');
  expect([status, stderr]).toEqual([1, expect.stringContaining('người khác đã sửa cùng một chỗ')]);
  expect(readFileSync(join(editor, STORY), 'utf8')).toContain('Tôi viết thêm.');
  expect(git(editor, 'status', '--porcelain')).toBe('');
});

/** A hook that refuses, in words of its own. */
function refuse(repository: string, hook: string): void {
  const file = join(repository, 'hooks', hook);
  writeFileSync(file, '#!/bin/sh\necho "Hook says no" >&2\nexit 1\n');
  chmodSync(file, 0o755);
}

test('what git refuses is told as that, with its own words', () => {
  appendFileSync(join(editor, STORY), '\nBà con vẫn giữ đường sạch.\n');
  refuse(join(editor, '.git'), 'pre-commit');
  const uncommitted = send('--yes');
  expect(uncommitted.status).toBe(1);
  expect(uncommitted.stderr).toContain('git không ghi lại được');
  expect(uncommitted.stderr).toContain('Git báo:\n  Hook says no');

  rmSync(join(editor, '.git/hooks/pre-commit'));
  refuse(join(work, 'office.git'), 'pre-receive');
  const unsent = send('--yes');
  expect(unsent.stderr).toContain('kho chung không nhận');
  expect(unsent.stderr).toContain('Hook says no');
  expect(branches()).toEqual(['main']);
});

test('a machine that does not know the editor is told how to make it known', () => {
  appendFileSync(join(editor, STORY), '\nBà con vẫn giữ đường sạch.\n');
  git(editor, 'config', '--unset', 'user.name');
  git(editor, 'config', '--unset', 'user.email');
  git(editor, 'config', 'user.useConfigOnly', 'true');
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  try {
    expect(send('--yes').stderr).toMatch(/git config user\.name[\s\S]*Git báo:[\s\S]*user\.name/);
  } finally {
    vi.unstubAllEnvs();
  }
});
