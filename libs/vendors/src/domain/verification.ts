import { dayProblems, type FieldProblem, isId, textProblems } from '#platform';

/** What an operator can confirm of a vendor. */
export const VERIFIABLE_FACTS = ['identity', 'rsv', 'reservation', 'certificate', 'reference'] as const;
export type VerifiableFact = (typeof VERIFIABLE_FACTS)[number];

/**
 * valid: what the vendor states is what was confirmed; outdated: the vendor states something else by now; withdrawn: an operator
 * took it back.
 */
export const VERIFICATION_STATES = ['valid', 'outdated', 'withdrawn'] as const;

export interface VerificationInput {
  readonly fact: VerifiableFact;
  /** The certificate or reference; absent for facts that a vendor has one of. */
  readonly targetId?: string;
  /** Where it was looked up, e.g. `cvr.dk` or `Erhvervsstyrelsen, RSV-registret`. */
  readonly source: string;
  /** The day on which it was looked up, `YYYY-MM-DD`. */
  readonly day: string;
}

export interface Verification extends Omit<VerificationInput, 'targetId'> {
  readonly id: string;
  readonly vendorId: string;
  readonly targetId: string | null;
  readonly state: (typeof VERIFICATION_STATES)[number];
  readonly createdAt: Date;
  readonly withdrawnAt: Date | null;
  readonly withdrawalReason: string | null;
}

const LONGEST_TEXT = 300;
const WITH_TARGET: readonly VerifiableFact[] = ['certificate', 'reference'];

/** What is wrong with a verification; empty where it can be stored. */
export const verificationProblems = (input: VerificationInput, today: string): FieldProblem[] => [
  ...targetProblems(input),
  ...textProblems('/source', input.source, LONGEST_TEXT, 1),
  ...(input.day > today
    ? [
        {
          pointer: '/day',
          code: 'day-in-future',
          detail: 'This day is to come; give the day of the look-up.',
        },
      ]
    : dayProblems('/day', input.day)),
];

export const withdrawalProblems = (reason: string): FieldProblem[] =>
  textProblems('/reason', reason, LONGEST_TEXT, 1);

function targetProblems({ fact, targetId }: VerificationInput): FieldProblem[] {
  const wanted = WITH_TARGET.includes(fact);
  if (wanted === (targetId !== undefined) && (targetId === undefined || isId(targetId))) return [];
  const detail = wanted ? `Give the id of the ${fact}.` : `A vendor has one ${fact}: leave the id away.`;
  return [{ pointer: '/targetId', code: 'target-unfit', detail }];
}
