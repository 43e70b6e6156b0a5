import { invalidArgument } from './errors';

/** The arguments of a call, read by the type each must have. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  raw(index: number): unknown {
    return this.values[index];
  }

  has(index: number): boolean {
    return this.values[index] !== undefined && this.values[index] !== null;
  }

  text(index: number): string {
    return asText(this.values[index]);
  }

  number(index: number): number {
    return asNumber(this.values[index]);
  }

  boolean(index: number): boolean {
    return this.values[index] === true;
  }

  /** An object that an earlier path of the batch led to. */
  object<T>(index: number, type: abstract new (...parts: never[]) => T): T | null {
    const value = this.values[index];
    return value instanceof type ? value : null;
  }
}

export function asText(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== 'number') throw invalidArgument();
  return value;
}

export function asBoolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument();
  return Object.fromEntries(Object.entries(value));
}

/** One of the words an Office.js enumeration knows. */
export function asWord(value: unknown, words: readonly string[]): string {
  const word = asText(value);
  const known = words.find((each) => each.toLowerCase() === word.toLowerCase());
  if (known === undefined) throw invalidArgument();
  return known;
}
