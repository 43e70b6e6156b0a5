/** The command was called wrongly; `message` is in the person's language and goes out as it is. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}
