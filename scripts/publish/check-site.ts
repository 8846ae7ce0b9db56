/**
 * Looks at a built site as a stranger would: everything there, readable, reachable, and as much of it as
 * there is content.
 */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { contentDir } from '../../src/content-files/content-dir.ts';
import { faultOf } from './check-file.ts';
import { filesOf } from './files.ts';
import { readRedirects } from './finish.ts';
import { hashFiles } from './hash-files.ts';
import { missingPermalinks } from './permalinks.ts';

/** So many files are read side by side: decoding a picture is work of another thread. */
const AT_ONCE = 4;

async function fileFaults(
  dist: string,
  files: string[],
  sound: Set<string>,
  hashes: Map<string, string>,
): Promise<string[]> {
  const faults: string[] = [];
  const others = files.filter((file) => !hashes.has(file));
  for (const [file, hash] of await hashFiles(dist, others)) hashes.set(file, hash);
  // Only what is still there is remembered, or every edit would leave its pages behind.
  const seen = { known: new Set(sound), sound, hashes };
  sound.clear();
  const waiting = files.values();
  const worker = async () => {
    for (const file of waiting) {
      try {
        const fault = await faultOf(dist, file, seen);
        if (fault) faults.push(`${file} ${fault}`);
      } catch (error) {
        faults.push(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return faults;
}

/** What the pages lead to and tell of, looked at in another thread; all files of the site but compressed ones must be there. */
export async function checkPages(dist: string, content: string = contentDir()): Promise<string[]> {
  const pages = filesOf(dist).filter((file) => file.endsWith('.html'));
  const worker = new Worker(new URL('./check-content-worker.ts', import.meta.url), {
    workerData: { dist, content, pages },
    execArgv: [],
  });
  const [faults] = (await once(worker, 'message')) as [string[]];
  await worker.terminate();
  return faults;
}

/** What is known of a site before it is checked. */
interface Known {
  /** Hashes of what needs no second look; holds afterwards those of what was found good. */
  sound?: Set<string>;
  /** Hashes of files, by path, as far as they are known; of all of them afterwards. */
  hashes?: Map<string, string>;
  /** What `checkPages` says of it, or is about to say. */
  pages?: Promise<string[]>;
}

/** All faults in words of a site that was built from `content`; none for a sound one. */
export async function checkSite(
  dist: string,
  content: string = contentDir(),
  {
    sound = new Set(),
    hashes = new Map<string, string>(),
    pages = checkPages(dist, content),
  }: Known = {},
): Promise<string[]> {
  const files = filesOf(dist);
  const faults = ['index.html', '404.html', '_headers']
    .filter((file) => !files.includes(file))
    .map((file) => `${file} is missing`);
  const found = await Promise.all([pages, fileFaults(dist, files, sound, hashes)]);
  faults.push(...found.flat());
  // Another content tree (tests, benchmarks) has other addresses.
  if (content === contentDir() && !process.env['CONTENT_DIR']) {
    const missing = missingPermalinks(dist, readRedirects());
    faults.push(...missing.map((address) => `${address} was published and is gone`));
  }
  return faults;
}
