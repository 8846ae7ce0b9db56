/**
 * Hands the editor's changes in: npm run send [-- --message "…"] [--yes]
 *
 * Checks the content, commits what changed in content/ and nothing else, and pushes it as a proposal (a
 * branch), which the repository checks, shows as a preview, and publishes when it is merged. Overwrites
 * nothing there; whatever goes wrong, the work stays on this machine.
 */
import { execFileSync } from 'node:child_process';
import { relative, resolve } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { confirm, isCancel } from '@clack/prompts';
import { checkDisk, todayInVietnam } from '../src/content-files/check-disk.ts';
import { reportToConsole } from '../src/content-files/report/console.ts';
import { publishedOf } from './publish/permalinks.ts';

/** Why nothing was sent; `said` is what git has to say to it, for who is asked. */
class Stop extends Error {
  readonly said: string;

  constructor(reason: string, said = '') {
    super(reason);
    this.said = said;
  }
}

const { values } = parseArgs({
  options: {
    repository: { type: 'string', default: resolve(import.meta.dirname, '..') },
    message: { type: 'string' },
    yes: { type: 'boolean', default: false },
  },
});
const root = resolve(values.repository);

/** What git said when it last failed. */
let complaint = '';

/** Runs git in the repository; undefined when it fails. */
function git(...args: string[]): string | undefined {
  try {
    return execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      // A password asked for here would wait for ever.
      env: { ...process.env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C.UTF-8' },
    }).trimEnd();
  } catch (error) {
    complaint = ((error as { stderr?: string }).stderr ?? String(error)).trim();
    return undefined;
  }
}

/** A reason to stop after git failed. */
const gitFailed = (reason: string): Stop => new Stop(`${reason} ${ASK}`, complaint);

const lines = (text: string | undefined): string[] => (text ?? '').split('\n').filter(Boolean);
const ASK = 'Hỏi người phụ trách kỹ thuật.';

/** What changed in content/, for the editor and as the name of the proposal. */
function changes(): { said: string[]; name: string } {
  const said = lines(
    git('-c', 'core.quotePath=false', 'status', '--porcelain', '-uall', 'content'),
  );
  const first = said[0]?.slice(3).replace(/^.* -> /, '') ?? '';
  const [, folder = '', name = ''] = first.split('/');
  const own = folder === 'guong-dien-hinh' ? name : (name || folder).replace(/\.\w+$/, '');
  const words: Record<string, string> = { '?': 'thêm', A: 'thêm', D: 'xóa', R: 'đổi tên' };
  return {
    said: said.map((line) => `${words[line.trimStart().charAt(0)] ?? 'sửa'}  ${line.slice(3)}`),
    name: own || 'noi-dung',
  };
}

/** The page where the proposal is opened, for a repository on GitHub. */
function proposalPage(remote: string, branch: string): string | undefined {
  const path = /github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(remote)?.[1];
  return path && `https://github.com/${path}/compare/${branch}?expand=1`;
}

async function main(): Promise<void> {
  const today = todayInVietnam();
  const content = resolve(root, 'content');
  const checked = await checkDisk(content, today, undefined, publishedOf(content));
  if (checked.problems.length > 0)
    console.log(reportToConsole(checked, `${relative(process.cwd(), content)}/`));
  if (checked.problems.some(({ severity }) => severity === 'error')) {
    throw new Stop('Chưa gửi gì: hãy sửa hết các lỗi trên rồi chạy lại.');
  }
  const remote = git('remote', 'get-url', 'origin');
  if (remote === undefined)
    throw new Stop(`Chưa gửi gì: thư mục này chưa nối với kho chung. ${ASK}`);

  const { said, name } = changes();
  if (said.length > 0) {
    console.log(['Các thay đổi sẽ gửi:', ...said.map((line) => `  ${line}`)].join('\n'));
    if (!values.yes) {
      if (!process.stdin.isTTY) throw new Stop('Chưa gửi gì: thêm --yes để đồng ý.');
      const answer = await confirm({ message: 'Gửi?', active: 'Có', inactive: 'Không' });
      if (isCancel(answer) || !answer) throw new Stop('Đã thôi, chưa gửi gì.');
    }
    if (
      git('add', '--', 'content') === undefined ||
      git('commit', '-m', values.message ?? `Nội dung: ${name}`, '--', 'content') === undefined
    )
      throw gitFailed(
        // Its words when there is neither a name nor an address to make one up from (git's ident.c).
        complaint.includes('tell me who you are')
          ? 'Chưa gửi gì: máy chưa biết tên người soạn (git config user.name).'
          : 'Chưa gửi gì: git không ghi lại được các thay đổi.',
      );
  }

  if (git('fetch', 'origin') === undefined)
    throw gitFailed('Chưa gửi được: không nối được với kho chung. Bài vẫn còn trên máy này.');
  const main = git('rev-parse', '--abbrev-ref', 'origin/HEAD') ?? 'origin/main';
  if (git('rebase', '--autostash', main) === undefined) {
    const failed = gitFailed(
      'Chưa gửi được: người khác đã sửa cùng một chỗ. Bài vẫn còn trên máy này.',
    );
    git('rebase', '--abort');
    throw failed;
  }
  if (git('rev-list', '--count', `${main}..HEAD`) === '0') {
    console.log('Không có gì mới để gửi.');
    return;
  }
  const branch = `gui/${today}-${name}-${git('rev-parse', '--short', 'HEAD') ?? ''}`;
  if (git('push', 'origin', `HEAD:refs/heads/${branch}`) === undefined)
    throw gitFailed('Chưa gửi được: kho chung không nhận. Bài vẫn còn trên máy này.');
  const page = proposalPage(remote, branch);
  console.log(
    [
      styleText('green', `✓ Đã gửi (${branch}).`),
      page
        ? `Mở ${page} rồi bấm "Create pull request". Trang tự kiểm tra, cho xem thử; bấm "Merge" là đăng.`
        : `Báo người phụ trách kỹ thuật ghép "${branch}" vào bản chính để đăng.`,
    ].join('\n'),
  );
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  const said = lines(error.said).map((line) => `  ${line}`);
  console.error([error.message, ...(said.length > 0 ? ['Git báo:', ...said] : [])].join('\n'));
  process.exitCode = 1;
}
