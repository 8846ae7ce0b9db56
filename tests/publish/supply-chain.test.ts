/** What the site is made with: known, licensed, and given no more rights than it needs. */
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

// GitHub's own reader of workflows imports a JSON file in a way that bundlers allow and Node refuses.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const { NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser');

interface Workflow {
  permissions: Record<string, string>;
  on: Record<string, unknown>;
  jobs: Record<string, Job>;
}

interface Job {
  if?: string;
  permissions?: Record<string, string>;
  steps: { uses?: string; run?: string }[];
}

test('the bill of materials names a licence for every package, and is the same every time', () => {
  const work = mkdtempSync(join(tmpdir(), 'sbom-'));
  const made = ['a', 'b'].map((name) => {
    const file = join(work, name);
    const { status, stderr } = spawnSync(process.execPath, ['scripts/sbom.ts', '--out', file], {
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
    return readFileSync(file, 'utf8');
  });
  rmSync(work, { recursive: true });
  expect(made[0]).toBe(made[1]);
  const bill = JSON.parse(made[0]!) as { bomFormat: string; components: { licenses: unknown[] }[] };
  expect(bill.bomFormat).toBe('CycloneDX');
  expect(bill.components.length).toBeGreaterThan(100);
});

const workflows = globSync('.github/workflows/*.yml').map(
  (file) => [file, parse(readFileSync(file, 'utf8')) as Workflow] as const,
);

test.each(workflows)('%s: every action by its hash, and nothing may write', (_, workflow) => {
  for (const { permissions, steps } of Object.values(workflow.jobs)) {
    const granted = Object.values(permissions ?? workflow.permissions);
    expect(granted.filter((right) => right !== 'read')).toEqual([]);
    for (const { uses } of steps) {
      if (uses !== undefined) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
    }
    // Words from outside (titles, branch names) must not become commands.
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  }
});

test.each(workflows)('%s: GitHub would accept it', (file) => {
  const content = readFileSync(file, 'utf8');
  const read = (text: string): string[] =>
    parseWorkflow({ name: file, content: text }, new NoOperationTraceWriter())
      .context.errors.getErrors()
      .map(({ message }) => message);
  expect(read(content)).toEqual([]);
  expect(read(content.replace('runs-on:', 'runs-upon:'))).not.toEqual([]);
});

test.each(workflows)('%s: what a stranger proposes cannot read a secret', (_, workflow) => {
  // This event would run the stranger's words with the repository's own rights.
  expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
  for (const job of Object.values(workflow.jobs)) {
    if (!JSON.stringify(job).includes('secrets.')) continue;
    expect(job.if).toMatch(
      /github\.event_name == 'push'|head\.repo\.full_name == github\.repository/,
    );
    // Nothing of the repository runs beside a secret: only what the checked job has built is sent.
    expect(job.steps.some(({ uses = '' }) => uses.startsWith('actions/checkout'))).toBe(false);
  }
});

test('CI runs what anybody can run', () => {
  const ci = workflows.find(([file]) => file.endsWith('ci.yml'))![1];
  expect(ci.jobs['check']!.steps.some(({ run }) => run === '.ci/run')).toBe(true);
});
