import { notFound } from '#identity';
import { DomainError, type FieldProblem } from '#platform';
import { movesFrom, type TenderMove } from './tender-moves.js';
import type { TenderState } from './tender-state.js';

/** 409: the tender is in a state in which this cannot be done; says which moves can. */
export class TenderStateError extends DomainError {
  constructor(state: TenderState, detail: string) {
    super('conflict', 'tender-state', detail, { data: { state, allowed: movesFrom(state) } });
  }
}

/** 409: the submission deadline had passed by the database clock. */
export class DeadlinePassedError extends DomainError {
  constructor(
    readonly deadline: Date,
    readonly now: Date,
  ) {
    super(
      'conflict',
      'deadline-passed',
      `The deadline was ${deadline.toISOString()}. It is ${now.toISOString()} now.`,
      { data: { state: 'closed', allowed: [], deadline: deadline.toISOString(), now: now.toISOString() } },
    );
  }
}

const PARTICIPLES: Readonly<Record<TenderMove, string>> = {
  change: 'changed',
  delete: 'deleted',
  publish: 'published',
  cancel: 'cancelled',
  close: 'closed',
};

/** @returns the refusal of a move, with what can be done instead */
export function moveRefused(move: TenderMove, state: TenderState): TenderStateError {
  const allowed = movesFrom(state);
  const instead =
    allowed.length > 0 ? `It can be ${allowed.map((one) => PARTICIPLES[one]).join(' or ')}.` : 'It stays so.';
  return new TenderStateError(state, `A tender that is ${state} cannot be ${PARTICIPLES[move]}. ${instead}`);
}

export const tenderInvalid = (errors: readonly FieldProblem[]): DomainError =>
  new DomainError('invalid', 'tender-invalid', 'Some fields of the tender are not right; each is listed.', {
    errors,
  });

export const tenderNotReady = (errors: readonly FieldProblem[]): DomainError =>
  new DomainError(
    'invalid',
    'tender-not-ready',
    'The tender lacks what publication needs; each gap is listed.',
    {
      errors,
    },
  );

export const filterInvalid = (errors: readonly FieldProblem[]): DomainError =>
  new DomainError(
    'invalid',
    'filter-invalid',
    'The list cannot be narrowed like that; each wrong filter is listed.',
    {
      errors,
    },
  );

/** In the words of `authorize` for what the caller may not see, so that nobody can tell the two apart. */
export const tenderNotFound = notFound;
