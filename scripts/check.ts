/**
 * Everything that `npm test` checks, each step by name. A failed step does not stop the others: what
 * is wrong is told all at once, with the command that shows it again.
 *
 *   npm test                     all steps
 *   npm test -- lint format      only these
 *
 * Closes with "N passed, N failed", the tests counted from Vitest's own report.
 */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { styleText } from 'node:util';

interface Step {
  name: string;
  what: string;
  command: string;
  /** Mends what can be mended without thinking. */
  fix?: string;
}

/** Independent of each other: two at a time, silent unless they fail. */
const SOURCE_STEPS: Step[] = [
  { name: 'types', what: 'TypeScript and Astro', command: 'astro check' },
  { name: 'lint', what: 'faults and import fences', command: 'eslint .', fix: 'eslint . --fix' },
  {
    name: 'format',
    what: 'layout of the files',
    command: 'prettier --check --log-level=warn .',
    fix: 'prettier --write .',
  },
  { name: 'unused', what: 'unused files, exports, packages', command: 'knip' },
];
/** One after the other: the tests look at what was built. */
const BUILD_STEP: Step = { name: 'build', what: 'content and site', command: 'npm run build' };
const TEST_STEP: Step = { name: 'tests', what: 'units, site, browser', command: 'vitest run' };

const REPORT = '.cache/vitest.json';
const ROOT = resolve(import.meta.dirname, '..');

/** Runs a step; its output goes straight to the terminal or, kept silent, is returned. */
function run(step: Step, stdio: 'inherit' | 'pipe'): Promise<{ ok: boolean; output: string }> {
  return new Promise((done) => {
    const child = spawn(step.command, {
      cwd: ROOT,
      shell: true,
      stdio: ['ignore', stdio, stdio],
      env: {
        ...process.env,
        PATH: [resolve(ROOT, 'node_modules/.bin'), process.env['PATH']].join(delimiter),
        ASTRO_TELEMETRY_DISABLED: '1',
        ...(stdio === 'pipe' && process.stdout.hasColors?.() && { FORCE_COLOR: '1' }),
      },
    });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('close', (code) => done({ ok: code === 0, output }));
  });
}

/** Runs a step and says how it went. */
async function check(step: Step, stdio: 'inherit' | 'pipe'): Promise<Step | undefined> {
  const started = performance.now();
  const { ok, output } = await run(step, stdio);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (!ok) console.log(output.trimEnd());
  const mark = ok ? styleText('green', '✓') : styleText('red', '✗');
  console.log(`${mark} ${step.name.padEnd(7)} ${step.what} (${seconds} s)`);
  return ok ? undefined : step;
}

/** Runs the steps two at a time and returns those that failed. */
async function checkTwoAtATime(steps: Step[]): Promise<Step[]> {
  const waiting = [...steps];
  const failed: Step[] = [];
  const worker = async (): Promise<void> => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      if (await check(step, 'pipe')) failed.push(step);
    }
  };
  await Promise.all([worker(), worker()]);
  return failed;
}

/** The closing line. A run that leaves no report, or fails before its tests do, counts as one failed. */
function closingLine(testsOk: boolean): string {
  let counts = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
  try {
    counts = JSON.parse(readFileSync(resolve(ROOT, REPORT), 'utf8')) as typeof counts;
  } catch {
    testsOk = false;
  }
  const failed = testsOk ? counts.numFailedTests : Math.max(1, counts.numFailedTests);
  const skipped = counts.numPendingTests > 0 ? `, ${counts.numPendingTests} skipped` : '';
  return `${counts.numPassedTests} passed, ${failed} failed${skipped}`;
}

const wanted = process.argv.slice(2);
const known = [...SOURCE_STEPS, BUILD_STEP, TEST_STEP];
const unknown = wanted.filter((name) => !known.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `No step ${unknown.join(', ')}; there are ${known.map(({ name }) => name).join(', ')}`,
  );
  process.exit(2);
}
const chosen = (step: Step): boolean => wanted.length === 0 || wanted.includes(step.name);

const failed = await checkTwoAtATime(SOURCE_STEPS.filter(chosen));
if (chosen(BUILD_STEP) && (await check(BUILD_STEP, 'pipe'))) failed.push(BUILD_STEP);
let closing: string | undefined;
if (chosen(TEST_STEP)) {
  rmSync(resolve(ROOT, REPORT), { force: true });
  const testsFailed = await check(TEST_STEP, 'inherit');
  if (testsFailed) failed.push(TEST_STEP);
  closing = closingLine(!testsFailed);
}

if (failed.length > 0) {
  console.log(styleText('red', `\nFailed: ${failed.map(({ name }) => name).join(', ')}`));
  for (const { name, command, fix } of failed) {
    const again = command.startsWith('npm ') ? command : `npx ${command}`;
    console.log(`  ${name.padEnd(7)} ${again}${fix ? `    (mend: npx ${fix})` : ''}`);
  }
  process.exitCode = 1;
}
if (closing) console.log(`\n${closing}`);
