import { expect, test } from 'vitest';
import { latest } from '../../src/search/ui/latest.ts';

/** A task that ends when it is told to, and how often it began. */
function heldTask(): { task: () => Promise<void>; end: (error?: Error) => void; begun: number } {
  const held = { task: run, end: (_error?: Error): void => undefined, begun: 0 };
  function run(): Promise<void> {
    held.begun += 1;
    return new Promise((resolve, reject) => {
      held.end = (error) => (error ? reject(error) : resolve());
    });
  }
  return held;
}
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test('what is asked for while a task runs is done once, after it', async () => {
  const held = heldTask();
  const ask = latest(held.task);
  ask();
  ask();
  ask();
  expect(held.begun).toBe(1);
  held.end();
  await settled();
  expect(held.begun).toBe(2);
  held.end();
  await settled();
  expect(held.begun).toBe(2);
});

test('a task that fails does not keep the next ones from running', async () => {
  const failures: unknown[] = [];
  const keep = (error: unknown): void => void failures.push(error);
  const others = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', keep);
  try {
    const held = heldTask();
    const ask = latest(held.task);
    ask();
    ask();
    held.end(new Error('first'));
    await settled();
    expect(held.begun).toBe(2);
    held.end(new Error('second'));
    await settled();
    ask();
    expect(held.begun).toBe(3);
    expect(failures).toHaveLength(2);
  } finally {
    process.removeAllListeners('unhandledRejection');
    for (const other of others) process.on('unhandledRejection', other);
  }
});
