/**
 * Something that is opened once, and anew when it fails: after a release the files are gone that an open
 * index would still ask for.
 */
export class Reopening<T extends { close(): void }> {
  private readonly make: () => Promise<T>;
  private opened: Promise<T> | undefined;

  constructor(make: () => Promise<T>) {
    this.make = make;
  }

  /** Opens it, or gives the one that is open. After a failure the next call tries again. */
  open(): Promise<T> {
    if (!this.opened) {
      const opened = this.make();
      this.opened = opened;
      opened.catch(() => {
        if (this.opened === opened) this.opened = undefined;
      });
    }
    return this.opened;
  }

  /**
   * Opens it anew because `failed` did not do what was asked. That one stays open when there is no new one:
   * without a network it still tells what it has told before. Who comes late gets the new one.
   */
  async renew(failed: T): Promise<T> {
    const before = this.opened;
    if ((await before?.catch(() => undefined)) !== failed || this.opened !== before)
      return this.open();
    this.opened = undefined;
    try {
      const renewed = await this.open();
      failed.close();
      return renewed;
    } catch (error) {
      this.opened ??= before;
      throw error;
    }
  }

  /** Does a task; when it fails, once more with what is opened anew. */
  async ask<R>(task: (opened: T) => Promise<R>): Promise<R> {
    const opened = await this.open();
    try {
      return await task(opened);
    } catch {
      return task(await this.renew(opened));
    }
  }
}
