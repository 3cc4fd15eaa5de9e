import { describe, expect, it } from '@jest/globals';
import { chooseTenders, type OwnTender, type ToldTender } from './choose-tenders.js';

const NOW = new Date('2026-11-23T06:00:00Z');
const aTender = (stated: Partial<OwnTender> = {}): OwnTender => ({
  tenderId: 'tender-1',
  buyerId: 'buyer-1',
  deadline: '2027-01-20T11:00:00.000Z',
  responses: 0,
  freshMatches: 0,
  enquiries: null,
  ...stated,
});
const closed = '2026-11-20T11:00:00.000Z';
const soon = '2026-12-04T11:00:00.000Z';

describe('what a digest tells an officer', () => {
  it.each<[string, OwnTender, ToldTender[], string[]]>([
    ['nothing of a tender that is far from closing', aTender(), [], []],
    ['how many responded, after the deadline', aTender({ deadline: closed, responses: 3 }), [], ['closed 3']],
    ['that nobody responded', aTender({ deadline: closed }), [], ['closed 0']],
    [
      'nothing about closing twice',
      aTender({ deadline: closed, responses: 3 }),
      [{ kind: 'closed', tenderId: 'tender-1', deadline: closed }],
      [],
    ],
    ['nothing of what closed a month ago', aTender({ deadline: '2026-10-20T11:00:00.000Z' }), [], []],
    [
      'a deadline within 14 days, without a number',
      aTender({ deadline: soon, responses: 3 }),
      [],
      ['deadline 0'],
    ],
    [
      'no deadline twice',
      aTender({ deadline: soon }),
      [{ kind: 'deadline', tenderId: 'tender-1', deadline: soon }],
      [],
    ],
    [
      'a deadline that moved',
      aTender({ deadline: soon }),
      [{ kind: 'deadline', tenderId: 'tender-1', deadline: closed }],
      ['deadline 0'],
    ],
    ['fresh matches of an open tender', aTender({ freshMatches: 4 }), [], ['fresh-matches 4']],
    [
      'questions first',
      aTender({
        deadline: soon,
        enquiries: { askedAt: ['2026-11-20T09:00:00.000Z'], answersDueAt: soon },
      }),
      [],
      ['enquiries 1', 'deadline 0'],
    ],
    ['no matches after the deadline', aTender({ deadline: closed, freshMatches: 4 }), [], ['closed 0']],
  ])('%s', (_, tender, told, expected) => {
    expect(chooseTenders([tender], told, NOW).items.map(({ kind, count }) => `${kind} ${count}`)).toEqual(
      expected,
    );
  });

  it('is ten of a part at most, what closes first before the rest', () => {
    const tenders = Array.from({ length: 12 }, (_, n) =>
      aTender({
        ...{ tenderId: `tender-${n}`, freshMatches: 1, deadline: `2027-01-${31 - n}T11:00:00.000Z` },
        enquiries: { askedAt: ['2026-11-20T09:00:00.000Z'], answersDueAt: `2027-01-${31 - n}T09:00:00.000Z` },
      }),
    );
    const choice = chooseTenders(tenders, [], NOW);
    const first = tenders.slice(2).reverse();
    expect(choice.items.map(({ kind, tenderId }) => `${kind} ${tenderId}`)).toEqual(
      (['enquiries', 'fresh-matches'] as const).flatMap((kind) =>
        first.map(({ tenderId }) => `${kind} ${tenderId}`),
      ),
    );
    expect(choice.rest).toEqual({ enquiries: 2, closed: 0, deadline: 0, 'fresh-matches': 2 });
  });
});
