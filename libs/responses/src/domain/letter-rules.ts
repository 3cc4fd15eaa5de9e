import type { LetterOccasion } from './letter-occasion.js';
import type { PartnershipSide, PartnershipState } from './partnership-states.js';
import type { ResponseState } from './response-states.js';

/** What is so when a letter is about to leave. */
interface LetterFacts {
  readonly partnership: PartnershipState;
  /** Whether the partner has confirmed the content as it stands. */
  readonly confirmed: boolean;
  readonly response: ResponseState;
  /** Whether responses to the tender can still be changed. */
  readonly open: boolean;
}

/** Of the response: what tells one telling of the same news from the next. */
interface LetterEditions {
  readonly contentVersion: number;
  readonly submittedAt: Date | null;
  readonly withdrawnAt: Date | null;
}

interface LetterRule {
  /** On which side it is read. */
  readonly reader: PartnershipSide;
  /** Whether what it says is so: a job may be late, and its news stale. */
  readonly isTrue: (facts: LetterFacts) => boolean;
  /** The same news may come again, in a letter of its own: absent, with each content. */
  readonly edition?: (of: LetterEditions) => number | undefined;
}

const inState =
  (state: PartnershipState) =>
  ({ partnership }: LetterFacts): boolean =>
    partnership === state;

const ofResponse =
  (state: ResponseState) =>
  ({ partnership, response }: LetterFacts): boolean =>
    partnership === 'joined' && response === state;

const RULES: Readonly<Record<LetterOccasion, LetterRule>> = {
  invite: { reader: 'partner', isTrue: inState('invited') },
  accept: { reader: 'lead', isTrue: inState('joined') },
  decline: { reader: 'lead', isTrue: inState('declined') },
  'take-back': { reader: 'partner', isTrue: inState('taken-back') },
  confirm: { reader: 'lead', isTrue: ({ partnership, confirmed }) => partnership === 'joined' && confirmed },
  confirmation: {
    reader: 'partner',
    isTrue: ({ partnership, confirmed, open }) => partnership === 'joined' && !confirmed && open,
  },
  leave: { reader: 'lead', isTrue: inState('left') },
  remove: { reader: 'partner', isTrue: inState('removed') },
  submit: {
    reader: 'partner',
    isTrue: ofResponse('submitted'),
    edition: ({ submittedAt }) => submittedAt?.getTime(),
  },
  withdraw: {
    reader: 'partner',
    isTrue: ofResponse('withdrawn'),
    edition: ({ withdrawnAt }) => withdrawnAt?.getTime(),
  },
};

export const letterRule = (occasion: LetterOccasion): LetterRule => RULES[occasion];

/** What tells a letter from an earlier one about the same occasion, for its message id. */
export const editionOf = (occasion: LetterOccasion, of: LetterEditions): number =>
  RULES[occasion].edition?.(of) ?? of.contentVersion;
