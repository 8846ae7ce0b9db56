/**
 * One publication at a time for a folder. The lock is the file system's own, taken by SQLite (part of
 * Node): however its holder dies, the system lets go of it, so no lock is ever left behind to be judged
 * stale, and it needs no free space.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Somebody else publishes to the folder. */
export class Locked extends Error {}

/** The system lets go when the database is collected as garbage: whoever takes a lock for life keeps nothing of it. */
const held = new Set<DatabaseSync>();

/** SQLITE_FULL (sqlite.org/rescode.html). */
const FULL = 13;

/** Long enough for a publication to end. */
const PATIENCE = 30 * 60_000;

/** Takes the lock of `dir`, or says who has it. Ends with the process, or with `release`. */
export function lock(dir: string, { wait = false } = {}): { release(): void } {
  const database = new DatabaseSync(join(dir, '.lock'), { timeout: wait ? PATIENCE : 0 });
  const holder = join(dir, '.lock-holder');
  try {
    // Else a lock would need room for a journal, of changes that are never made.
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if ((error as { errcode?: number }).errcode === FULL)
      throw Object.assign(new Error('The disk is full', { cause: error }), { code: 'ENOSPC' });
    if (!/locked/.test(String(error))) throw error;
    let who = 'another process';
    try {
      who = readFileSync(holder, 'utf8');
    } catch {
      // It has just begun.
    }
    throw new Locked(
      `${dir} is being published to by ${who}. Nothing was changed. Try again when it is done, or add --wait.`,
    );
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
