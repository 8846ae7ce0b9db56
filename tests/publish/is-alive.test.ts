import { expect, test, vi } from 'vitest';
import { isAlive } from '../../scripts/publish/is-alive.ts';

test('a process that runs, one of another user, and none', () => {
  expect(isAlive(process.pid)).toBe(true);
  expect(isAlive(Number('site'))).toBe(false);
  const kill = vi.spyOn(process, 'kill');
  const answer = (code: string): boolean => {
    kill.mockImplementation(() => {
      throw Object.assign(new Error(code), { code });
    });
    return isAlive(1);
  };
  try {
    expect(answer('EPERM')).toBe(true);
    expect(answer('ESRCH')).toBe(false);
  } finally {
    kill.mockRestore();
  }
});
