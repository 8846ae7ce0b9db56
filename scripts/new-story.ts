/**
 * Starts a story: npm run new
 * Without a keyboard: npm run new -- --title "…" --summary "…" --kind "tập thể" --locality "phường Nam Khê"
 *   --clause 2024/II.2.g2 [--clause …] [--place "…"] [--source "…"] [--publisher "…"] [--slug "…"] [--content DIR]
 * Overwrites nothing and opens nothing.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { cancel, intro, isCancel, log, multiselect, outro, select, text } from '@clack/prompts';
import { contentDir } from '../src/content-files/content-dir.ts';
import { readContentFiles, toRawContent } from '../src/content-files/read-content.ts';
import { storyTemplate } from '../src/content-files/story-template.ts';
import { buildSite } from '../src/domain/build-site.ts';
import { isOfForm } from '../src/domain/build/form-clauses.ts';
import { clausesInstead } from '../src/domain/refer-to-clause.ts';
import { SAMPLES } from '../src/domain/story-samples.ts';
import { nearest } from '../src/domain/suggest.ts';
import { STORY_KINDS } from '../src/schemas/story.ts';
import { addressFault, freeAddress, textFault, titleFault } from './new-story/checks.ts';

interface Choices {
  localities: string[];
  clauses: { ref: string; says: string; task: boolean }[];
}

class Mistake extends Error {}

function readFlags() {
  try {
    return parseArgs({
      options: {
        title: { type: 'string' },
        summary: { type: 'string' },
        kind: { type: 'string' },
        locality: { type: 'string' },
        place: { type: 'string' },
        clause: { type: 'string', multiple: true },
        source: { type: 'string' },
        publisher: { type: 'string' },
        slug: { type: 'string' },
        content: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new Mistake(error instanceof Error ? error.message : String(error));
  }
}

const flags = (() => {
  try {
    return readFlags();
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
})();
const dir = flags.content === undefined ? contentDir() : resolve(flags.content);
const asks = process.stdin.isTTY && process.stdout.isTTY;

/** What can be chosen, from the content itself; a broken file elsewhere must not keep a story from being started. */
async function readChoices(): Promise<Choices> {
  const { raw } = toRawContent(await readContentFiles(dir));
  if (raw.settings.length === 0) return { localities: [], clauses: [] };
  const { site } = buildSite(raw);
  return {
    localities: site.settings.localities.map(({ name }) => name),
    clauses: site.plans.flatMap((plan) =>
      plan.clauses
        .filter((clause) => !isOfForm(clause))
        .map(({ ref, kind, text: words }) => ({
          ref,
          says: words.length > 70 ? `${words.slice(0, 70)}…` : words,
          // What a story shows is a thing to do, not a heading or a law that the plan rests on.
          task: kind === 'bullet',
        })),
    ),
  };
}

/** An answer, or the end of the program when the editor gives up. */
function given<T>(answer: T): Exclude<T, symbol> {
  if (!isCancel(answer)) return answer as Exclude<T, symbol>;
  cancel('Đã thôi, chưa tạo gì.');
  process.exit(1);
}

async function askText(
  flag: string | undefined,
  name: string,
  message: string,
  check: (value: string | undefined) => string | undefined,
  placeholder = '',
): Promise<string> {
  if (flag !== undefined || !asks) {
    const wrong = check(flag);
    if (wrong)
      throw new Mistake(
        flag === undefined ? `Thiếu ${name} (${message}).` : `${name} (${message}): ${wrong}`,
      );
    return (flag ?? '').trim();
  }
  return given(await text({ message, placeholder, validate: (value) => check(value) })).trim();
}

async function askOne(
  flag: string | undefined,
  name: string,
  message: string,
  values: readonly string[],
): Promise<string> {
  if (flag !== undefined || !asks) {
    if (flag !== undefined && (values.length === 0 || values.includes(flag))) return flag;
    const meant = flag === undefined ? undefined : nearest(flag, values);
    throw new Mistake(
      `${name}: chỉ nhận ${values.join(' · ')}.${meant ? ` Có phải "${meant}"?` : ''}`,
    );
  }
  return given(
    await select({
      message,
      options: values.map((value) => ({ value, label: value })),
      maxItems: 12,
      showInstructions: false,
    }),
  );
}

async function askClauses(
  flag: readonly string[] | undefined,
  choices: Choices,
): Promise<string[]> {
  const known = choices.clauses.map(({ ref }) => ref);
  if (flag !== undefined || !asks) {
    for (const ref of flag ?? []) {
      if (known.includes(ref)) continue;
      throw new Mistake(`--clause: không có điều khoản "${ref}".${clausesInstead(ref, known)}`);
    }
    if (!flag?.length)
      throw new Mistake('--clause: cần ít nhất một điều khoản, ví dụ --clause 2024/II.2.g2');
    return [...flag];
  }
  for (;;) {
    const chosen = given(
      await multiselect({
        message:
          'Bài làm rõ điều khoản nào của kế hoạch? (↑ ↓ để tìm, phím cách để chọn, Enter khi xong)',
        options: choices.clauses
          .filter(({ task }) => task)
          .map(({ ref, says }) => ({ value: ref, label: `${ref}  ${says}` })),
        // What clack says when none is chosen is English.
        required: false,
        maxItems: 12,
        showInstructions: false,
      }),
    );
    if (chosen.length > 0) return chosen;
    log.warn('Chưa chọn điều khoản nào: tới dòng cần chọn, bấm phím cách, rồi mới Enter.');
  }
}

async function main(): Promise<void> {
  const choices = await readChoices();
  if (asks) intro('Bắt đầu một bài gương điển hình');
  const title = await askText(
    flags.title,
    '--title',
    'Tên bài: việc gì đã làm được, ở đâu',
    titleFault,
    'Bà con tổ 3 hiến đất mở đường',
  );
  const folder = join(dir, 'guong-dien-hinh');
  const taken = (id: string): boolean => existsSync(join(folder, id));
  // At the keyboard a free one is proposed; what a command names is not made another.
  const proposed = freeAddress(title, asks ? taken : () => false);
  const slug = await askText(
    flags.slug ?? (asks ? undefined : proposed),
    '--slug',
    proposed === ''
      ? 'Địa chỉ bài, thành tên thư mục'
      : `Địa chỉ bài, thành tên thư mục (Enter để lấy: ${proposed})`,
    (value) => addressFault(value, proposed, taken),
    proposed,
  );
  const target = join(folder, slug === '' ? proposed : slug);
  const summary = await askText(flags.summary, '--summary', 'Tóm tắt: một hai câu', (value) =>
    textFault('summary', value),
  );
  const kind = await askOne(flags.kind, '--kind', 'Loại gương', STORY_KINDS);
  const locality = await askOne(
    flags.locality,
    '--locality',
    'Địa bàn (tên năm 2024)',
    choices.localities,
  );
  const place =
    asks && flags.place === undefined
      ? await askText(
          undefined,
          '--place',
          'Nơi cụ thể: khu, tổ (bỏ trống nếu không cần)',
          () => undefined,
        )
      : (flags.place ?? '');
  const clauses = await askClauses(flags.clause, choices);
  const sourceTitle =
    asks && flags.source === undefined
      ? await askText(undefined, '--source', 'Nguồn: tên bài hoặc báo cáo', (value) =>
          textFault('locality', value),
        )
      : (flags.source ?? SAMPLES.sourceTitle);
  const sourcePublisher =
    asks && flags.publisher === undefined
      ? await askText(undefined, '--publisher', 'Nơi công bố nguồn', (value) =>
          textFault('locality', value),
        )
      : (flags.publisher ?? SAMPLES.sourcePublisher);

  await mkdir(folder, { recursive: true });
  // Fails when somebody made it meanwhile.
  await mkdir(target);
  const file = join(target, 'index.mdx');
  await writeFile(
    file,
    storyTemplate({
      title,
      summary,
      kind: kind as (typeof STORY_KINDS)[number],
      locality,
      place: place || undefined,
      clauses,
      sourceTitle,
      sourcePublisher,
    }),
    { flag: 'wx' },
  );

  const next = [
    `Đã tạo ${styleText('bold', relative(process.cwd(), file))} (bản nháp).`,
    'Việc tiếp theo:',
    `  1. Mở tệp đó, viết lời bài theo các dòng nhắc. Ảnh chép vào cùng thư mục.`,
    `  2. Xem thử: npm run dev, rồi mở http://localhost:4321/guong-dien-hinh/${basename(target)}/`,
    '  3. Kiểm tra: npm run validate',
    '  4. Xong thì đổi status: nháp thành status: đăng và điền ngày đăng (published).',
    '  5. Gửi lên: npm run send',
  ].join('\n');
  if (asks) outro(next);
  else console.log(next);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Mistake)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
