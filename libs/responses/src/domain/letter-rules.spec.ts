import { describe, expect, it } from '@jest/globals';
import { LETTER_OCCASIONS, type LetterOccasion } from './letter-occasion.js';
import { editionOf, letterRule } from './letter-rules.js';
import { PARTNERSHIP_MOVES, PARTNERSHIP_STATES, type PartnershipState } from './partnership-states.js';
import { RESPONSE_STATES, type ResponseState } from './response-states.js';

/**
 * In which state, confirmed or not and of which response where that counts, each letter is still true. What it asks to be done can
 * be done while the tender is open.
 */
const TRUE_IN: Readonly<
  Record<LetterOccasion, readonly [PartnershipState, boolean | 'any', ResponseState | 'any']>
> = {
  invite: ['invited', 'any', 'any'],
  accept: ['joined', 'any', 'any'],
  decline: ['declined', 'any', 'any'],
  'take-back': ['taken-back', 'any', 'any'],
  confirm: ['joined', true, 'any'],
  confirmation: ['joined', false, 'any'],
  leave: ['left', 'any', 'any'],
  remove: ['removed', 'any', 'any'],
  submit: ['joined', 'any', 'submitted'],
  withdraw: ['joined', 'any', 'withdrawn'],
};

const cases = LETTER_OCCASIONS.flatMap((occasion) =>
  PARTNERSHIP_STATES.flatMap((partnership) =>
    RESPONSE_STATES.flatMap((response) =>
      [true, false].flatMap((confirmed) =>
        [true, false].map((open) => ({ occasion, partnership, response, confirmed, open })),
      ),
    ),
  ),
);

describe('a letter', () => {
  it.each(cases)(
    'about $occasion, where it is $partnership, confirmed: $confirmed, the response $response, and the tender open: $open',
    ({ occasion, ...facts }) => {
      const [only, confirmed, response] = TRUE_IN[occasion];
      const expected =
        facts.partnership === only &&
        [facts.confirmed, 'any'].includes(confirmed) &&
        [facts.response, 'any'].includes(response) &&
        (facts.open || occasion !== 'confirmation');
      expect(letterRule(occasion).isTrue(facts)).toBe(expected);
    },
  );

  it('about a move goes to the other side', () => {
    for (const { letter, by } of PARTNERSHIP_MOVES) {
      if (letter) expect(letterRule(letter).reader).toBe(by === 'lead' ? 'partner' : 'lead');
    }
    for (const occasion of ['invite', 'confirmation', 'submit', 'withdraw'] as const)
      expect(letterRule(occasion).reader).toBe('partner');
  });

  it.each<[LetterOccasion, number]>([
    ['confirmation', 3],
    ['submit', 10],
    ['withdraw', 20],
  ])('about %s is another one with each %i', (occasion, edition) => {
    const of = { contentVersion: 3, submittedAt: new Date(10), withdrawnAt: new Date(20) };
    expect(editionOf(occasion, of)).toBe(edition);
  });
});
