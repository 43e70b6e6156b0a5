/** What Office.js gives back for a handler; the arguments' type does not matter for taking it off again. */
interface Registration {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/** The event handlers that are on, and the way to take all of them off. */
export class Handlers {
  private registrations: Registration[] = [];

  /** Keeps handlers that were just added; they are on after the next sync of their context. */
  keep(...registrations: readonly Registration[]): void {
    this.registrations.push(...registrations);
  }

  /** Takes every handler off, each in the context that added it: Office.js knows no other way. Never rejects. */
  async removeAll(): Promise<void> {
    const contexts = new Set(this.registrations.map(({ context }) => context));
    for (const registration of this.registrations) registration.remove();
    this.registrations = [];
    // A workbook that is closing answers no more; then the handlers are gone as well.
    await Promise.allSettled([...contexts].map(async (context) => context.sync()));
  }
}
