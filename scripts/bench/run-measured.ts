/** Runs a command and takes the time, and what all its processes together use of processor and memory. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Measured {
  seconds: number;
  /** Of all processors together: says more than the clock where others work on the machine too. */
  cpuSeconds: number;
  /** The most that the processes held at one moment, in MB. This and the former are NaN without /proc. */
  megabytes: number;
}

const SAMPLE_MS = 250;
const PAGE_BYTES = 4096;
/** A second of the processor in /proc. */
const TICKS = 100;
const hasProc = process.platform === 'linux';

type Usage = Omit<Measured, 'seconds'>;

/** What a process and all that it started use now, from /proc. */
function usageOf(root: number): Usage {
  const children = new Map<number, number[]>();
  const own = new Map<number, Usage>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      // The command, in brackets, may hold spaces. What follows: state, parent, … (proc_pid_stat(5))
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      const parent = Number(stat[1]);
      children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
      own.set(Number(name), {
        // Its own, and that of its children that have ended.
        cpuSeconds: stat.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS,
        megabytes: (Number(stat[21]) * PAGE_BYTES) / 1e6,
      });
    } catch {
      // It has just ended.
    }
  }
  const sum = (pid: number, of: keyof Usage): number =>
    (children.get(pid) ?? []).reduce((all, child) => all + sum(child, of), own.get(pid)?.[of] ?? 0);
  return { cpuSeconds: sum(root, 'cpuSeconds'), megabytes: sum(root, 'megabytes') };
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
    const most = hasProc ? { cpuSeconds: 0, megabytes: 0 } : { cpuSeconds: NaN, megabytes: NaN };
    const sampling = setInterval(() => {
      if (!hasProc) return;
      const now = usageOf(child.pid ?? 0);
      most.cpuSeconds = Math.max(most.cpuSeconds, now.cpuSeconds);
      most.megabytes = Math.max(most.megabytes, now.megabytes);
    }, SAMPLE_MS);
    child.on('error', failed);
    child.on('close', (code) => {
      clearInterval(sampling);
      if (code === 0) done({ seconds: (performance.now() - started) / 1000, ...most });
      else failed(new Error(`${args.join(' ')} failed:\n${output.slice(-3000)}`));
    });
  });
}
