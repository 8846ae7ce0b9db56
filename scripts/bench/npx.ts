import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * Runs a measuring tool of the registry in a fixed version and returns what it prints. Such tools are
 * large and measure only when somebody asks, so they are not installed with everything else.
 */
export async function npx(tool: string, args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('npx', ['--yes', tool, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    shell: process.platform === 'win32',
  });
  return stdout;
}
