import { describe, expect, it } from '@jest/globals';
import { competitionWarnings, type OtherPart } from './competition-warnings.js';

const codes = (others: readonly OtherPart[]) =>
  competitionWarnings(['lot-a', 'lot-b'], others).map(({ code }) => code);

describe('what competition law asks of a joint response', () => {
  it('is told in any case', () => {
    expect(codes([])).toEqual(['could-respond-alone']);
  });

  it.each<[string, OtherPart, string[]]>([
    ['a response of its own to the lot', { as: 'vendor', lotIds: ['lot-b'] }, ['own-response-to-lot']],
    ['another team for the lot', { as: 'partner', lotIds: ['lot-a'] }, ['other-team-for-lot']],
    ['a response of its own to another lot', { as: 'vendor', lotIds: ['lot-c'] }, []],
    ['another team for another lot', { as: 'partner', lotIds: ['lot-c'] }, []],
  ])('is more where a vendor has %s', (_, other, more) => {
    expect(codes([other])).toEqual(['could-respond-alone', ...more]);
  });

  it('is said once, of however many teams', () => {
    const team = { as: 'partner', lotIds: ['lot-a'] } as const;
    expect(codes([team, team])).toEqual(['could-respond-alone', 'other-team-for-lot']);
  });
});
