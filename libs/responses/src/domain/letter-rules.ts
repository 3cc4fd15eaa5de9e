import type { LetterOccasion } from './letter-occasion.js';
import type { PartnershipSide, PartnershipState } from './partnership-states.js';

interface LetterRule {
  /** On which side it is read. */
  readonly reader: PartnershipSide;
  /** Whether what it says is so: a job may be late, and its news stale. */
  readonly isTrue: (state: PartnershipState, confirmed: boolean) => boolean;
}

const RULES: Readonly<Record<LetterOccasion, LetterRule>> = {
  invite: { reader: 'partner', isTrue: (state) => state === 'invited' },
  accept: { reader: 'lead', isTrue: (state) => state === 'joined' },
  decline: { reader: 'lead', isTrue: (state) => state === 'declined' },
  'take-back': { reader: 'partner', isTrue: (state) => state === 'taken-back' },
  confirm: { reader: 'lead', isTrue: (state, confirmed) => state === 'joined' && confirmed },
  confirmation: { reader: 'partner', isTrue: (state, confirmed) => state === 'joined' && !confirmed },
  leave: { reader: 'lead', isTrue: (state) => state === 'left' },
  remove: { reader: 'partner', isTrue: (state) => state === 'removed' },
};

export const letterRule = (occasion: LetterOccasion): LetterRule => RULES[occasion];
