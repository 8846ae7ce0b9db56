/** For what a build starts while it still looks through its caches (scripts/build.ts). */
import { once } from 'node:events';

/** Waits until the caches hold only what can be trusted: then the build ends this process's standard input. */
export async function cachesAreOpen(): Promise<void> {
  if (process.env['SITE_CACHES'] !== undefined) await once(process.stdin.resume(), 'end');
}
