/**
 * Unpacks the Chromium that the npm package `@sparticuz/chromium` carries.
 *
 * The package itself unpacks into /tmp and takes whatever file is there as finished: a run that was
 * killed, an older version, or a second test worker in the same second leave a program that dies.
 * Here each version has a folder of its own, which appears under its name only when it is whole.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** What a started browser needs to know of the unpacked package. */
export interface UnpackedChromium {
  folder: string;
  program: string;
  libraries: string;
  fontConfig: string;
}

const ARCHIVES = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'];
const CACHE = fileURLToPath(new URL('../../.cache/chromium/', import.meta.url));

/**
 * The package ships Open Sans, which has every Vietnamese letter, so a machine without a single font
 * still shows the site readably. Fonts of the system are added where there are any, for a real serif.
 */
function fontConfig(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts', 'fonts')}</dir>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <cachedir>${join(folder, 'home', 'fontconfig')}</cachedir>
</fontconfig>
`;
}

function paths(folder: string): UnpackedChromium {
  return {
    folder,
    program: join(folder, 'chromium'),
    libraries: join(folder, 'al2023', 'lib'),
    fontConfig: join(folder, 'fonts.conf'),
  };
}

/** Unpacks once for each version of the package (about two seconds), then answers at once. */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const main = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
  const packageFolder = join(dirname(main), '..');
  const manifest = readFileSync(join(packageFolder, 'package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };

  const folder = join(CACHE, version);
  if (existsSync(folder)) return paths(folder);

  const partial = join(CACHE, `${version}.${process.pid}.partial`);
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  const archives = ARCHIVES.map((name) => join(packageFolder, 'bin', name));
  // `inflate` writes to the temporary folder of its process, hence a process with one of its own.
  const program = `import { inflate } from '@sparticuz/chromium';
    await Promise.all(${JSON.stringify(archives)}.map((archive) => inflate(archive)));`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: dirname(CACHE),
    env: { ...process.env, TMPDIR: partial },
  });
  writeFileSync(paths(partial).fontConfig, fontConfig(folder));
  try {
    renameSync(partial, folder);
  } catch (error) {
    // Another process was quicker: its copy is as good.
    if (!existsSync(folder)) throw error;
    rmSync(partial, { recursive: true, force: true });
  }
  return paths(folder);
}
