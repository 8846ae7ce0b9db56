/**
 * One publication, or one build, at a time for a folder. The lock is the file system's own, taken by SQLite (part of
 * Node): however its holder dies, the system lets go of it, so no lock is ever left behind to be judged
 * stale, and it needs no free space.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Somebody else is at work in the folder; the message says who, and what to do. */
export class Locked extends Error {}

/** The system lets go when the database is collected as garbage: whoever takes a lock for life keeps nothing of it. */
const held = new Set<DatabaseSync>();

/** SQLITE_FULL (sqlite.org/rescode.html). */
const FULL = 13;

/** Who wrote down that they hold the lock. */
function nameIn(holder: string): string {
  try {
    return readFileSync(holder, 'utf8');
  } catch {
    // It has just begun.
    return 'another process';
  }
}

/** Milliseconds, long enough for a publication to end. */
const PATIENCE = 30 * 60_000;

interface LockOptions {
  /** Waits for the other, which is told on standard error, instead of giving up at once. */
  wait?: boolean | undefined;
  /** Milliseconds to wait. */
  patience?: number;
}

/**
 * Takes the lock of `dir`. It ends with the process, or with `release`.
 * @param activity what it is taken for, as in "is being … by process 12"
 * @throws {Locked} when another process has it, and still has it after the wait
 */
export function lock(
  dir: string,
  activity: 'published to' | 'built in',
  { wait = false, patience = PATIENCE }: LockOptions = {},
): { release(): void } {
  const database = new DatabaseSync(join(dir, '.lock'));
  const holder = join(dir, '.lock-holder');
  /** Whether the lock was taken within so many milliseconds. */
  const take = (timeout: number): boolean => {
    try {
      // The journal in memory: else a lock would need room for one, of changes that are never made.
      database.exec(
        `PRAGMA busy_timeout = ${timeout}; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE`,
      );
      return true;
    } catch (error) {
      if (/locked/.test(String(error))) return false;
      database.close();
      if ((error as { errcode?: number }).errcode !== FULL) throw error;
      throw Object.assign(new Error('The disk is full', { cause: error }), { code: 'ENOSPC' });
    }
  };
  if (!take(0)) {
    const busy = `${dir} is being ${activity} by ${nameIn(holder)}`;
    if (wait) process.stderr.write(`${busy}: waiting until it is done …\n`);
    if (!wait || !take(patience)) {
      database.close();
      const remedy = wait
        ? 'Try again when it is done.'
        : 'Try again when it is done, or add --wait.';
      throw new Locked(`${busy}. Nothing was changed. ${remedy}`);
    }
  }
  try {
    writeFileSync(holder, `process ${process.pid}, since ${new Date().toISOString()}`);
  } catch {
    // A full disk: the name is a courtesy, the lock holds without it.
  }
  held.add(database);
  return {
    release() {
      rmSync(holder, { force: true });
      held.delete(database);
      database.close();
    },
  };
}
