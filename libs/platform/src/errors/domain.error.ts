/** What kind of refusal an error is; apps/api maps each to one HTTP status. */
export type ErrorKind =
  | 'malformed'
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'gone'
  | 'conflict'
  | 'stale'
  | 'precondition-required'
  | 'too-large'
  | 'unsupported'
  | 'too-many'
  | 'unavailable';

/** One field that is wrong: where (RFC 6901 pointer), which rule, and what to do about it. */
export interface FieldProblem {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/**
 * A refusal by a rule of the domain. `code` is stable and part of the public contract, `detail` is a sentence that a person
 * can act on. Libraries throw it (or a subclass); nothing in libs throws an HTTP exception.
 */
export class DomainError extends Error {
  constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    detail: string,
    readonly extra: {
      readonly errors?: readonly FieldProblem[];
      /** Further members of the problem document, e.g. the state and the moves allowed. */
      readonly data?: Readonly<Record<string, unknown>>;
      /** When to come back, where waiting helps. */
      readonly retryAfterSeconds?: number;
    } = {},
  ) {
    super(detail);
    this.name = new.target.name;
  }
}
