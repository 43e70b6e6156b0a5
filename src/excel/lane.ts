/** Runs jobs one after another: a command never falls between the read and the write of an edit. */
export class Lane {
  private last: Promise<unknown> = Promise.resolve();

  /** Runs a job when those before it are done; the promise is the job's own. */
  async run<T>(job: () => Promise<T>): Promise<T> {
    const mine = this.last.then(job, job);
    this.last = mine.catch(() => undefined);
    return mine;
  }

  /** Resolves when every job handed in so far is done. */
  async idle(): Promise<void> {
    await this.last;
  }
}
