import { describe, expect, it } from '@jest/globals';
import { anAnswer, aRequirementAnswer } from '../../test/answer.builder.js';
import { oneAdvice } from './one-advice.js';
import { whyMatched } from './why-matched.js';

describe('why a lot is shown', () => {
  it('names the two parts that gave most, and nothing without evidence', () => {
    const { reasons } = whyMatched(anAnswer());
    expect(reasons.map(({ en }) => en)).toEqual(['CPV in common: 85300000.', 'Words in common: sang.']);
  });

  it.each([
    ['nothing', [], undefined],
    ['what is mandatory and unmet before all', ['wish unmet', 'must unknown', 'must unmet'], 'must unmet'],
    ['what is mandatory before what is wished', ['wish unmet', 'must unknown'], 'must unknown'],
    ['what is wished, where every mandatory one is met', ['wish unknown', 'must met'], 'wish unknown'],
  ] as const)('names the gap that matters most: %s', (_, requirements, gap) => {
    const answer = anAnswer({ requirements: requirements.map(aRequirementAnswer), parts: [] });
    expect(whyMatched(answer).gap?.en).toBe(gap && `${gap}: do something`);
  });
});

describe('the one piece of advice', () => {
  const lots = (...asked: string[][]) =>
    asked.map((requirements) => anAnswer({ requirements: requirements.map(aRequirementAnswer) }));

  it.each<[string, string[][], string | undefined, number | undefined]>([
    ['nothing stands in the way', [['must met']], undefined, undefined],
    [
      'the one that decides most',
      [['must unknown'], ['must unknown', 'wish unmet'], ['iso unmet']],
      'must unknown',
      2,
    ],
    ['nothing where two things stand in the way', [['must unmet', 'iso unmet']], undefined, undefined],
    ['nothing that is only wished', [['wish unmet']], undefined, undefined],
  ])('%s', (_, asked, name, count) => {
    const advice = oneAdvice(lots(...asked));
    expect(advice?.name.en).toBe(name);
    expect(advice?.lots).toBe(count);
  });
});
