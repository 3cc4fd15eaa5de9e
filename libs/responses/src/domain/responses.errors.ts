import { notFound } from '#identity';
import { DomainError, type FieldProblem } from '#platform';
import { movesFrom, type ResponseMove, type ResponseState } from './response-states.js';

const PARTICIPLES: Readonly<Record<ResponseMove, string>> = {
  change: 'changed',
  submit: 'submitted',
  withdraw: 'withdrawn',
  'lose-partner': 'left by a partner',
};

/** 409: says in which state the response is and which moves that state allows. */
export class ResponseStateError extends DomainError {
  constructor(move: ResponseMove, state: ResponseState) {
    const allowed = movesFrom(state);
    super(
      'conflict',
      'response-state',
      `A response that is ${state} cannot be ${PARTICIPLES[move]}. It can be ${allowed.map((one) => PARTICIPLES[one]).join(' or ')}.`,
      { data: { state, allowed } },
    );
  }
}

/** In the words of `authorize` for what the caller may not see, so that nobody can tell the two apart. */
export const responseNotFound = notFound;

/** 403: who opens the responses to a tender, or runs the platform, cannot offer on it too. */
export const ownTender = (): DomainError =>
  new DomainError(
    'forbidden',
    'own-tender',
    'You act for the buyer of this tender or for the operator of the platform, so you cannot respond to it. Ask a colleague at the vendor who acts for neither.',
  );

/** 409: a vendor has one response to a tender; says which. */
export const responseExists = (responseId: string, state: ResponseState): DomainError =>
  new DomainError(
    'conflict',
    'response-exists',
    'The vendor has a response to this tender already. Go on with that one.',
    { data: { state, allowed: movesFrom(state), responseId } },
  );

export const responseInvalid = (errors: readonly FieldProblem[]): DomainError =>
  new DomainError(
    'invalid',
    'response-invalid',
    'Some fields of the response are not right; each is listed.',
    {
      errors,
    },
  );

export const responseIncomplete = (errors: readonly FieldProblem[]): DomainError =>
  new DomainError(
    'invalid',
    'response-incomplete',
    'The response lacks what a submission needs; each gap is listed.',
    { errors },
  );

export const noReceipt = (): DomainError =>
  new DomainError('not-found', 'receipt-missing', 'This response was never submitted, so it has no receipt.');

/** 503: the process runs with another master key than the one under which the tender's key was stored. */
export const masterKeyDiffers = (stored: string, held: string): DomainError =>
  new DomainError(
    'unavailable',
    'master-key-differs',
    `Responses to this tender are sealed under the master key ${stored}, but the service runs with ${held}. Its operator has to restore MEDSPIL_MASTER_KEY.`,
  );
