/**
 * Completes package-lock.json with the optional packages of other platforms.
 *
 *   npm run lock        (= npm install --package-lock-only && node scripts/complete-lock.ts)
 *
 * A registry mirror may hold only some platforms' builds of a package. npm then writes a lock file
 * without the others, and `npm ci` refuses that very file as "out of sync". These entries say what npm
 * needs to know of a package that it will not install here: version and platform. What only the
 * missing package could tell (its integrity) stays out; npm looks it up where it is installed.
 */
import { readFileSync, writeFileSync } from 'node:fs';

/** What npm records of one package, as far as it matters here. */
export interface LockEntry {
  version?: string;
  integrity?: string;
  bin?: Record<string, string>;
  cpu?: string[] | string;
  dev?: boolean;
  libc?: string[] | string;
  license?: string;
  optional?: boolean;
  os?: string[] | string;
  engines?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/** A lock file of version 3: the keys of `packages` are folders, '' is the project itself. */
export interface LockFile {
  packages: Record<string, LockEntry>;
}

/** Where a package can be installed; a part left out means anywhere. */
export type Platform = Pick<LockEntry, 'os' | 'cpu' | 'libc'>;

const OS: Record<string, string> = {
  aix: 'aix',
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  linuxmusl: 'linux',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  win: 'win32',
  win32: 'win32',
  windows: 'win32',
};
const CPU = new Set('arm arm64 ia32 loong64 mips64el ppc64 riscv64 s390x wasm32 x64'.split(' '));
const LIBC: Record<string, string> = { gnu: 'glibc', linuxmusl: 'musl', musl: 'musl' };

/**
 * The platform that a package's name tells: `@oxc-parser/binding-linux-x64-musl`. Undefined when the
 * name tells none. The test holds this against every platform that npm itself has recorded.
 */
export function platformOf(name: string): Platform | undefined {
  const words = name.split(/[^a-z0-9]+/);
  const os = words.map((word) => OS[word]).find(Boolean);
  const cpu = words.find((word) => CPU.has(word));
  const libc = words.map((word) => LIBC[word]).find(Boolean);
  if (!cpu || !(os || cpu === 'wasm32')) return undefined;
  return { ...(os && { os: [os] }), cpu: [cpu], ...(os === 'linux' && libc && { libc: [libc] }) };
}

/** The folder from which `name` is loaded by the package in the folder `from`, if it is locked at all. */
export function locate(lock: LockFile, from: string, name: string): string | undefined {
  const candidate = from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`;
  if (lock.packages[candidate]) return candidate;
  if (from === '') return undefined;
  return locate(lock, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name);
}

/** An optional package that the lock file does not hold in the version asked for. */
export interface Gap {
  /** Folder of the package that asks for it. */
  from: string;
  name: string;
  version: string;
}

/** Every gap of a lock file. Only exact versions count: builds for platforms are always asked for so. */
export function findGaps(lock: LockFile): Gap[] {
  return Object.entries(lock.packages).flatMap(([from, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name, version]) => {
        const at = locate(lock, from, name);
        const locked = at === undefined ? undefined : lock.packages[at]?.version;
        return /^\d/.test(version) ? locked !== version : locked === undefined;
      })
      .map(([name, version]) => ({ from, name, version })),
  );
}

/** Beside the package that asks for it, or inside that when another version lies beside it. */
function folderFor(lock: LockFile, { from, name }: Gap): string {
  const beside = `${from.slice(0, Math.max(0, from.lastIndexOf('node_modules/')))}node_modules/${name}`;
  return from !== '' && lock.packages[beside] ? `${from}/node_modules/${name}` : beside;
}

const isForWindows = ({ os }: Platform): boolean => os?.includes('win32') ?? false;

function entryFor(lock: LockFile, gap: Gap): LockEntry {
  const platform = platformOf(gap.name);
  if (!platform) {
    throw new Error(`${gap.name}, asked for by ${gap.from}: its name tells no platform`);
  }
  const parent = lock.packages[gap.from] ?? {};
  // A build for another platform is made from the same source, under the same terms; its programs
  // have the same names, but for Windows. npm links programs by what the lock file says of them.
  const siblings = Object.keys(parent.optionalDependencies ?? {})
    .map((name) => lock.packages[locate(lock, gap.from, name) ?? ''])
    .filter((entry) => entry?.version === gap.version && entry.integrity);
  const twin = siblings.find((entry) => isForWindows(entry ?? {}) === isForWindows(platform));
  const { license, engines } = twin ?? siblings[0] ?? {};
  // The order of the fields is npm's own, so that npm rewriting the file changes nothing.
  return {
    version: gap.version,
    ...(platform.cpu && { cpu: platform.cpu }),
    ...(gap.from !== '' && parent.dev && { dev: true }),
    ...(platform.libc && { libc: platform.libc }),
    ...(license && { license }),
    optional: true,
    ...(platform.os && { os: platform.os }),
    ...(twin?.bin && { bin: twin.bin }),
    ...(engines && { engines }),
  };
}

/** A lock file without gaps. Returns it with the folders that were added; changes nothing it is given. */
export function completeLock<T extends LockFile>(lock: T): { lock: T; added: string[] } {
  const complete = { ...lock, packages: { ...lock.packages } };
  const added: string[] = [];
  for (const gap of findGaps(lock)) {
    const folder = folderFor(complete, gap);
    complete.packages[folder] = entryFor(complete, gap);
    added.push(folder);
  }
  const sorted = Object.entries(complete.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  complete.packages = Object.fromEntries(sorted);
  return { lock: complete, added };
}

if (import.meta.main) {
  const file = new URL('../package-lock.json', import.meta.url);
  const { lock, added } = completeLock(JSON.parse(readFileSync(file, 'utf8')) as LockFile);
  if (added.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  for (const folder of added) console.log(`+ ${folder}`);
  console.log(`package-lock.json: ${added.length} entries added`);
}
