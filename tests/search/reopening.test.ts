/** An index that is opened anew when a release has taken its files away. */
import { describe, expect, test } from 'vitest';
import { Reopening } from '../../src/search/reopening.ts';

/** A server with releases, and what opens the newest of them. */
function server() {
  const state = { release: 1, reachable: true, made: 0, closed: [] as number[] };
  const index = new Reopening(() => {
    state.made += 1;
    if (!state.reachable) return Promise.reject(new Error('no network'));
    const { release } = state;
    return Promise.resolve({
      release,
      close: () => void state.closed.push(release),
    });
  });
  const read = ({ release }: { release: number }): Promise<number> =>
    release === state.release && state.reachable
      ? Promise.resolve(release)
      : Promise.reject(new Error('404'));
  return { state, index, read };
}

describe('what is opened', () => {
  test('is opened once', async () => {
    const { state, index, read } = server();
    expect(await Promise.all([index.ask(read), index.ask(read)])).toEqual([1, 1]);
    expect(state).toMatchObject({ made: 1, closed: [] });
  });

  test('is opened anew, once, for all whom it failed', async () => {
    const { state, index, read } = server();
    await index.ask(read);
    state.release = 2;
    expect(await Promise.all([index.ask(read), index.ask(read)])).toEqual([2, 2]);
    expect(state).toMatchObject({ made: 2, closed: [1] });
  });

  test('fails when the new one fails too, and asks no third time', async () => {
    const { state, index } = server();
    let asked = 0;
    const task = (): Promise<never> => {
      asked += 1;
      return Promise.reject(new Error(`failed ${asked}`));
    };
    await expect(index.ask(task)).rejects.toThrow('failed 2');
    expect(state.made).toBe(2);
  });

  test('stays open when there is no new one', async () => {
    const { state, index, read } = server();
    const first = await index.open();
    state.reachable = false;
    await expect(index.ask(read)).rejects.toThrow('no network');
    expect(await index.open()).toBe(first);
    expect(state.closed).toEqual([]);
    state.reachable = true;
    expect(await index.ask(read)).toBe(1);
  });

  test('is tried again after it could not be opened', async () => {
    const { state, index, read } = server();
    state.reachable = false;
    await expect(index.open()).rejects.toThrow('no network');
    state.reachable = true;
    expect(await index.ask(read)).toBe(1);
  });
});
