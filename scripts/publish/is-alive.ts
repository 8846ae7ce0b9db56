/** Whether a process runs on this machine, another user's included. False for what is no process id. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is there, and not ours to signal (kill(2)).
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
