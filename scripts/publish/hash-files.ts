/** Hashes of many files. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { borrowBytes } from './borrowed-bytes.ts';

/** Of a disk that was not read for a while, four threads get three times as much as one. */
const THREADS = 4;
/** So many files show whether the disk keeps one waiting. Files in memory take 0.04 ms each, a thread 80 ms to start. */
const PROBE = 200;
const SLOW_MS = 0.3;

/** SHA-256 in lower-case hex, of a text in UTF-8. */
export const hashOf = (bytes: Buffer | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** What a thread is asked for; it answers with the hashes, in the same order. */
export interface HashTask {
  dir: string;
  files: readonly string[];
}

/** @returns of a file that cannot be read undefined */
export const hashAll = ({ dir, files }: HashTask): (string | undefined)[] =>
  files.map((file) => {
    try {
      return hashOf(borrowBytes(join(dir, file)));
    } catch {
      return undefined;
    }
  });

async function hashInThread(task: HashTask): Promise<(string | undefined)[]> {
  const worker = new Worker(new URL('./hash-files-worker.ts', import.meta.url), {
    workerData: task,
    execArgv: [],
  });
  const [hashes] = (await once(worker, 'message')) as [(string | undefined)[]];
  return hashes;
}

/**
 * The SHA-256 of each file, by its path and in that order; without those that cannot be read.
 * @param files paths relative to `dir`
 * @param slow from so many milliseconds a file threads are called in
 */
export async function hashFiles(
  dir: string,
  files: readonly string[],
  slow: number = SLOW_MS,
): Promise<Map<string, string>> {
  const started = performance.now();
  const hashes = hashAll({ dir, files: files.slice(0, PROBE) });
  const rest = files.slice(PROBE);
  if (performance.now() - started < slow * PROBE) hashes.push(...hashAll({ dir, files: rest }));
  else if (rest.length > 0) {
    const size = Math.ceil(rest.length / THREADS);
    const shares = Array.from({ length: THREADS }, (_, share) =>
      hashInThread({ dir, files: rest.slice(share * size, (share + 1) * size) }),
    );
    hashes.push(...(await Promise.all(shares)).flat());
  }
  const hashed = new Map<string, string>();
  files.forEach((file, index) => {
    const hash = hashes[index];
    if (hash !== undefined) hashed.set(file, hash);
  });
  return hashed;
}
