/** Runs a command and takes the time, and the memory of all its processes together. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Measured {
  seconds: number;
  /** The most that the processes held at one moment, in MB; NaN where there is no /proc. */
  megabytes: number;
}

const SAMPLE_MS = 250;
const PAGE_BYTES = 4096;

/** Memory of a process and of all that it started, from /proc. */
function megabytesOf(root: number): number {
  const children = new Map<number, number[]>();
  const pages = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      // The command, in brackets, may hold spaces.
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      const parent = Number(stat[1]);
      children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
      pages.set(Number(name), Number(stat[21]));
    } catch {
      // It has just ended.
    }
  }
  const sum = (pid: number): number =>
    (children.get(pid) ?? []).reduce((all, child) => all + sum(child), pages.get(pid) ?? 0);
  return (sum(root) * PAGE_BYTES) / 1e6;
}

/** @throws with the command's output when it fails */
export function runMeasured(
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Measured> {
  return new Promise((done, failed) => {
    const started = performance.now();
    const child = spawn(process.execPath, args, {
      cwd: options.cwd,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    let megabytes = process.platform === 'linux' ? 0 : NaN;
    const sampling = setInterval(() => {
      if (process.platform === 'linux')
        megabytes = Math.max(megabytes, megabytesOf(child.pid ?? 0));
    }, SAMPLE_MS);
    child.on('error', failed);
    child.on('close', (code) => {
      clearInterval(sampling);
      if (code === 0) done({ seconds: (performance.now() - started) / 1000, megabytes });
      else failed(new Error(`${args.join(' ')} failed:\n${output.slice(-3000)}`));
    });
  });
}
