/**
 * Checks the content: npm run validate [-- --content DIR] [--format console|json|github] [--fix] [--yes]
 * Exit code 1 when there is an error, 2 when the command itself is wrong.
 */
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkDisk, todayInVietnam } from '../src/content-files/check-disk.ts';
import { cachesAreOpen } from '../src/content-files/caches-are-open.ts';
import { contentDir } from '../src/content-files/content-dir.ts';
import { posixPath } from '../src/content-files/content-path.ts';
import { reportToConsole } from '../src/content-files/report/console.ts';
import { reportToGitHub } from '../src/content-files/report/github.ts';
import { reportAsJson } from '../src/content-files/report/json.ts';
import { keepYamlData } from '../src/content-files/yaml-memory.ts';
import { publishedOf } from './publish/permalinks.ts';

const FORMATS = ['console', 'json', 'github'] as const;
type Format = (typeof FORMATS)[number];

function readOptions(): { dir: string; format: Format; fix: boolean; yes: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        content: { type: 'string' },
        format: { type: 'string', default: 'console' },
        fix: { type: 'boolean', default: false },
        yes: { type: 'boolean', default: false },
      },
    });
    const format = FORMATS.find((known) => known === values.format);
    if (!format) throw new Error(`--format nhận: ${FORMATS.join(', ')}`);
    return {
      dir: values.content === undefined ? contentDir() : resolve(values.content),
      format,
      fix: values.fix,
      yes: values.yes,
    };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    console.error(
      'Cách dùng: npm run validate -- [--content THƯ_MỤC] [--format console|json|github] [--fix]',
    );
    process.exit(2);
  }
}

/** The folder as it is written before a file's path: "content/". */
function rootOf(dir: string): string {
  const path = posixPath(relative(process.cwd(), dir));
  return path === '' ? '' : `${path}/`;
}

const { dir, format, fix, yes } = readOptions();
await cachesAreOpen();
if (existsSync(dir)) {
  if (fix) {
    const { fixContent } = await import('../src/content-files/fix-content.ts');
    await fixContent(dir, todayInVietnam(), { yes });
  }
  const checked = await checkDisk(dir, todayInVietnam(), undefined, publishedOf(dir));
  if (format === 'json') console.log(reportAsJson(checked));
  else if (format === 'github') {
    const annotations = reportToGitHub(checked, rootOf(dir));
    if (annotations !== '') console.log(annotations);
  } else console.log(reportToConsole(checked, rootOf(dir)));
  keepYamlData();
  process.exitCode = checked.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
} else {
  console.error(`Không có thư mục ${dir}.`);
  process.exitCode = 2;
}
