import { describe, expect, it } from '@jest/globals';
import type { Award } from '../data/award.js';
import { cutAt, refuseLookAhead } from './cut.js';
import { textKeyOf } from './evaluate.js';

const textKey = textKeyOf((text) => text.toLowerCase().split(/\W+/));
const FROM = '2024-01-31';

const award = (id: string, date: string, title: string, winner: string, buyer = 'b'): Award => ({
  id,
  shownId: id,
  date,
  title,
  buyer,
  description: '',
  cpv: [],
  areas: [],
  winners: [{ id: winner, shownId: winner, name: winner }],
});

const AWARDS = [
  award('1', '2024-01-01', 'Cleaning', 'old'),
  award('2', '2024-01-30', 'Meals', 'old'),
  award('3', '2024-01-31', 'Road works', 'old'),
  award('4', '2024-01-31', 'Road  WORKS', 'other'),
  award('5', '2024-02-01', 'Cleaning.', 'old'),
  award('6', '2024-02-01', 'Cleaning', 'old', 'another buyer'),
  award('7', '2024-02-02', 'Elevators', 'new'),
  award('8', '', 'Undated', 'old'),
];

describe('cutting awards at a day', () => {
  const cut = cutAt(AWARDS, FROM, textKey);

  it('keeps what was published before as history, dated awards only', () => {
    expect(cut.history.map(({ id }) => id)).toEqual(['1', '2']);
  });

  it('asks for each new text of a buyer once, with the winners that the history knows', () => {
    expect(cut.questions.map(({ query, winners }) => [query.id, [...winners]])).toEqual([
      ['3', ['old']],
      ['6', ['old']],
    ]);
  });

  it('counts what no history could find', () => {
    expect(cut.cold).toBe(1);
  });

  it('has nothing that looks ahead', () => {
    expect(() => {
      refuseLookAhead(cut, FROM, textKey);
    }).not.toThrow();
  });

  it.each([
    [
      "a query's own award",
      { ...AWARDS[2], date: '2024-01-30', buyer: 'elsewhere' },
      'award 3 is itself asked for',
    ],
    [
      'an award of the same day',
      award('9', FROM, 'Painting', 'old'),
      'award 9 was published on 2024-01-31, not before',
    ],
    [
      "a query's text by the same buyer",
      award('9', '2024-01-01', 'Road works', 'old'),
      'award 9 has the buyer and text of a query',
    ],
  ])('refuses a history that leaks %s', (_, leak, message) => {
    const leaking = { ...cut, history: [...cut.history, leak as Award] };
    expect(() => {
      refuseLookAhead(leaking, FROM, textKey);
    }).toThrow(message);
  });
});
