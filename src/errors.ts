/**
 * The ways Gazette fails. A message is a sentence that says what, where and why, and ends with the next step.
 * Anything else that is thrown is a defect.
 */
interface ErrorDetails {
  readonly code: string;
  readonly cause?: unknown;
}

abstract class GazetteError extends Error {
  readonly code: string;
  constructor(message: string, details: ErrorDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = new.target.name;
    this.code = details.code;
  }
}

/** What the user handed in cannot be used: a path, a flag, a file. Exit 2 (`usage` codes) or 3. */
export class InputError extends GazetteError {}
/** Something is missing or set wrongly on this machine: a model, Java, a setting. Exit 3. */
export class ConfigError extends GazetteError {}
/** The database is unreachable, refuses, or answers wrongly. Exit 4. */
export class StoreError extends GazetteError {}
/** A provider that was asked for names gives no answer. Exit 5: what has an answer is done, and the same command goes on. */
export class ProviderError extends GazetteError {
  /** Whether asking for other reports is of no use now: the budget is spent, the provider is gone. */
  get endsRun(): boolean {
    return this.code !== 'provider_failed';
  }
}
/** A promise of the design is broken: always a defect of Gazette. Exit 1. */
export class InvariantError extends GazetteError {}

export const isGazetteError = (error: unknown): error is GazetteError => error instanceof GazetteError;
