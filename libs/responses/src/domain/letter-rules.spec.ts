import { describe, expect, it } from '@jest/globals';
import { LETTER_OCCASIONS, type LetterOccasion } from './letter-occasion.js';
import { letterRule } from './letter-rules.js';
import { PARTNERSHIP_MOVES, PARTNERSHIP_STATES, type PartnershipState } from './partnership-states.js';

/** In which state, and confirmed or not where that counts, each letter is still true. */
const TRUE_IN: Readonly<Record<LetterOccasion, readonly [PartnershipState, boolean | 'any']>> = {
  invite: ['invited', 'any'],
  accept: ['joined', 'any'],
  decline: ['declined', 'any'],
  'take-back': ['taken-back', 'any'],
  confirm: ['joined', true],
  confirmation: ['joined', false],
  leave: ['left', 'any'],
  remove: ['removed', 'any'],
};

const cases = LETTER_OCCASIONS.flatMap((occasion) =>
  PARTNERSHIP_STATES.flatMap((state) => [true, false].map((confirmed) => ({ occasion, state, confirmed }))),
);

describe('a letter', () => {
  it.each(cases)('about $occasion, where it is $state and confirmed: $confirmed', (cell) => {
    const [only, when] = TRUE_IN[cell.occasion];
    const expected = cell.state === only && (when === 'any' || when === cell.confirmed);
    expect(letterRule(cell.occasion).isTrue(cell.state, cell.confirmed)).toBe(expected);
  });

  it('about a move goes to the other side', () => {
    for (const { letter, by } of PARTNERSHIP_MOVES) {
      if (letter) expect(letterRule(letter).reader).toBe(by === 'lead' ? 'partner' : 'lead');
    }
    expect(letterRule('invite').reader).toBe('partner');
    expect(letterRule('confirmation').reader).toBe('partner');
  });
});
