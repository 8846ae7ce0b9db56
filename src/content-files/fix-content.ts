/**
 * Mends what can be mended with certainty: npm run validate -- --fix. Shows what would change, asks,
 * then writes. Nothing is lost: a change is a plain replacement, a rename takes what refers along, a photo
 * keeps every pixel; of one that has to be turned the original is kept in .cache/anh-goc.
 */
import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { styleText } from 'node:util';
import { confirm, isCancel } from '@clack/prompts';
import { createTwoFilesPatch } from 'diff';
import type { PlainDate } from '../domain/plain-date.ts';
import type { Repair } from '../domain/problem.ts';
import { USABLE } from '../domain/rules/photo/endings.ts';
import { checkDisk } from './check-disk.ts';
import type { PlacedProblem } from './place-problem.ts';
import { entryOf } from './content-path.ts';
import { cleanSource } from './read-content.ts';
import { readTree } from './read-tree.ts';
import { harmless } from './report/code-frame.ts';
import { stripMetadata } from './strip-metadata.ts';
import { turnPhoto } from './turn-photo.ts';

/** Of this machine only: git does not take it along. */
const ORIGINALS = resolve(import.meta.dirname, '../../.cache/anh-goc');

type Replacement = Extract<Repair, { kind: 'replace' }>;

/** The text with all replacements done; of two that overlap the first stays. */
export function applyRepairs(source: string, repairs: readonly Replacement[]): string {
  const ordered = [...repairs].sort((a, b) => a.offset - b.offset || b.length - a.length);
  let text = '';
  let at = 0;
  for (const { offset, length, text: replacement } of ordered) {
    if (offset < at) continue;
    text += source.slice(at, offset) + replacement;
    at = offset + length;
  }
  return text + source.slice(at);
}

const isReplacement = (repair: Repair | undefined): repair is Replacement =>
  repair?.kind === 'replace';

type Ask = (question: string) => Promise<boolean>;

/** Asks the editor; what was refused is not asked again in the next round. */
function asker(yes: boolean): Ask {
  const refused = new Set<string>();
  return async (question) => {
    if (yes) return true;
    if (refused.has(question)) return false;
    if (!process.stdin.isTTY) {
      console.log(`${question} → bỏ qua (không có bàn phím; thêm --yes để đồng ý).`);
      return false;
    }
    const answer = await confirm({ message: question, active: 'Có', inactive: 'Không' });
    const agrees = !isCancel(answer) && answer;
    if (!agrees) refused.add(question);
    return agrees;
  };
}

/** New text of each file, with the certain repairs and those that are agreed to. */
async function mendTexts(
  dir: string,
  problems: readonly PlacedProblem[],
  agreed: Ask,
): Promise<number> {
  let changed = 0;
  for (const { path, type } of await readTree(dir)) {
    if (type !== 'file' || !entryOf(path)) continue;
    const bytes = await readFile(join(dir, path));
    let written: string;
    try {
      written = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      continue;
    }
    const own = problems.filter((problem) => problem.file === path);
    const repairs: Replacement[] = [];
    for (const { repair, message, line } of own) {
      if (!isReplacement(repair)) continue;
      if (
        !repair.ask ||
        (await agreed(`${path}:${line} ${harmless(message)} Sửa thành ${repair.text}?`))
      )
        repairs.push(repair);
    }
    const clean = cleanSource(written);
    const mended = applyRepairs(clean, repairs);
    if (mended === written) continue;
    const patch = createTwoFilesPatch(path, path, written, mended, 'trước', 'sau', { context: 1 });
    console.log(colourPatch(patch, clean === mended));
    if (!(await agreed(`Ghi các thay đổi trên vào ${path}?`))) continue;
    await writeFile(join(dir, path), mended);
    changed += 1;
  }
  return changed;
}

/** A patch in colour; one that only changes line ends or the form of letters would show the whole file. */
function colourPatch(patch: string, invisible: boolean): string {
  const lines = patch.split('\n').slice(2);
  if (invisible) {
    return `${lines[0] ?? ''}\n  (chỉ đổi cách ghi chữ: Unicode dựng sẵn, xuống dòng kiểu LF, không có BOM; không chữ nào khác đi)`;
  }
  return lines
    .map((line) =>
      line.startsWith('+')
        ? styleText('green', harmless(line))
        : line.startsWith('-')
          ? styleText('red', harmless(line))
          : harmless(line),
    )
    .join('\n');
}

/** Renames files and folders; photos take their place in the front matter along. */
async function renameFiles(
  dir: string,
  problems: readonly PlacedProblem[],
  agreed: Ask,
): Promise<number> {
  const taken = new Set((await readTree(dir)).map(({ path }) => path));
  const moved: string[] = [];
  for (const { repair } of problems) {
    if (repair?.kind !== 'rename' || taken.has(repair.to)) continue;
    const { from, to } = repair;
    // What lies in a renamed folder has another path by now; the next round finds it there.
    if (moved.some((path) => from === path || from.startsWith(`${path}/`))) continue;
    console.log(
      `${styleText('red', `- ${harmless(from)}`)}\n${styleText('green', `+ ${harmless(to)}`)}`,
    );
    if (!(await agreed(`Đổi tên ${harmless(from)} thành ${harmless(to)}?`))) continue;
    await rename(join(dir, from), join(dir, to));
    taken.add(to);
    moved.push(from);
    const index = `${dirname(from)}/index.mdx`;
    if (!taken.has(index) || from.endsWith('.mdx') || !/\.[a-z]+$/i.test(from)) continue;
    const [name = '', newName] = [from, to].map((path) => path.slice(path.lastIndexOf('/') + 1));
    const text = cleanSource(await readFile(join(dir, index), 'utf8'));
    const pattern = RegExp.escape(name.normalize('NFC'));
    const followed = text
      .replaceAll(
        new RegExp(`^(\\s*(?:- )?file:\\s*)(["']?)${pattern}\\2\\s*$`, 'gm'),
        `$1${newName}`,
      )
      .replaceAll(new RegExp(`(\\btep=")${pattern}(")`, 'g'), `$1${newName}$2`);
    if (followed === text) continue;
    console.log(`  (tên ảnh trong ${harmless(index)} đã đổi theo)`);
    await writeFile(join(dir, index), followed);
  }
  return moved.length;
}

async function stripPhotos(
  dir: string,
  problems: readonly PlacedProblem[],
  agreed: Ask,
): Promise<number> {
  let changed = 0;
  for (const { repair, file } of problems) {
    if (repair?.kind !== 'strip-metadata') continue;
    const path = join(dir, file);
    const stripped = await stripMetadata(await readFile(path));
    if (
      !stripped ||
      !(await agreed(
        `Xóa vị trí chụp (GPS) và thông tin máy ảnh khỏi ${file}? Hình ảnh giữ nguyên.`,
      ))
    )
      continue;
    await writeFile(path, stripped);
    changed += 1;
  }
  return changed;
}

/** Sets photos upright that lie on their side, and keeps the originals. */
async function turnPhotos(dir: string, agreed: Ask): Promise<number> {
  let changed = 0;
  for (const { path, type } of await readTree(dir)) {
    if (type !== 'file' || !/^guong-dien-hinh\/[^/]+\/[^/]+$/.test(path) || !USABLE.test(path))
      continue;
    const turned = await turnPhoto(await readFile(join(dir, path)));
    if (!turned) continue;
    console.log(
      `${styleText('red', `- ${harmless(path)}: nằm nghiêng, máy xem phải tự xoay ${turned.degrees}°`)}\n${styleText('green', `+ ${harmless(path)}: đã xoay, không còn vị trí chụp và thông tin máy ảnh`)}`,
    );
    if (!(await agreed(`Xoay ảnh ${harmless(path)}? Ảnh gốc giữ ở .cache/anh-goc/.`))) continue;
    const original = join(ORIGINALS, path);
    await mkdir(dirname(original), { recursive: true });
    await copyFile(join(dir, path), original);
    await writeFile(join(dir, path), turned.bytes);
    changed += 1;
  }
  return changed;
}

/** Mends the tree at `dir` as far as the editor agrees. */
export async function fixContent(
  dir: string,
  today: PlainDate,
  { yes }: { yes: boolean },
): Promise<void> {
  const agreed = asker(yes);
  let total = 0;
  // A renamed folder or a mended quotation mark may show the next thing to mend.
  for (let round = 0; round < 4; round += 1) {
    const { problems } = await checkDisk(dir, today);
    const changed =
      (await mendTexts(dir, problems, agreed)) +
      // Before turning, which takes the metadata out as well: nobody is asked for what is done.
      (await stripPhotos(dir, problems, agreed)) +
      (await turnPhotos(dir, agreed)) +
      (await renameFiles(dir, problems, agreed));
    total += changed;
    if (changed === 0) break;
  }
  console.log(total === 0 ? 'Không có gì máy sửa giúp được.' : `Đã sửa ${total} chỗ.`);
}
