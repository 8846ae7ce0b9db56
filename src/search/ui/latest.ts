/**
 * Runs `task` at once when nothing is under way, and otherwise once more when that has ended, however often
 * it was asked for meanwhile. So a slow machine skips keystrokes and a quick one answers each, with no
 * pause to guess. A task that fails ends like any other; its error is the caller's to catch in `task`.
 */
export function latest(task: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  const run = async (): Promise<void> => {
    running = true;
    again = false;
    try {
      await task();
    } finally {
      running = false;
      if (again) void run();
    }
  };
  return () => {
    if (running) again = true;
    else void run();
  };
}
