import { describe, expect, it } from '@jest/globals';
import { chooseEnquiries, type ToldEnquiries, type WaitingEnquiries } from './choose-enquiries.js';

const NOW = new Date('2026-11-23T06:00:00Z');
const [FIRST, SECOND] = ['2026-11-10T09:00:00.000Z', '2026-11-20T09:00:00.000Z'];
const [LATER, SOON, PAST] = [
  '2026-12-10T11:00:00.000Z',
  '2026-11-30T06:00:00.000Z',
  '2026-11-22T11:00:00.000Z',
];

const waiting = (stated: Partial<WaitingEnquiries> = {}): WaitingEnquiries => ({
  tenderId: 'tender-1',
  buyerId: 'buyer-1',
  deadline: '2026-12-16T11:00:00.000Z',
  askedAt: [FIRST, SECOND],
  answersDueAt: LATER,
  ...stated,
});
const told = (stated: Partial<ToldEnquiries> = {}): ToldEnquiries => ({
  kind: 'enquiries',
  tenderId: 'tender-1',
  lastAskedAt: SECOND,
  answersDueAt: LATER,
  stage: 'open',
  ...stated,
});

describe('the questions that an officer is told of', () => {
  it.each<[string, WaitingEnquiries, ToldEnquiries[], string[]]>([
    ['all, where none was told before', waiting(), [], ['2 wait, 2 new, open']],
    ['nothing again where nothing changed', waiting(), [told()], []],
    [
      'all with the new ones counted, where one was asked since',
      waiting(),
      [told({ lastAskedAt: FIRST })],
      ['2 wait, 1 new, open'],
    ],
    ['nothing where one of those told was answered meanwhile', waiting({ askedAt: [FIRST] }), [told()], []],
    [
      'the only one, asked since those told were answered',
      waiting({ askedAt: [SECOND] }),
      [told({ lastAskedAt: FIRST })],
      ['1 wait, 1 new, open'],
    ],
    [
      'all, where only those of another tender were told',
      waiting(),
      [told({ tenderId: 'tender-2' })],
      ['2 wait, 2 new, open'],
    ],
    [
      'once more within seven days of the due instant',
      waiting({ answersDueAt: SOON }),
      [told({ answersDueAt: SOON })],
      ['2 wait, 0 new, due-soon'],
    ],
    [
      'not before',
      waiting({ answersDueAt: '2026-11-30T06:00:00.001Z' }),
      [told({ answersDueAt: '2026-11-30T06:00:00.001Z' })],
      [],
    ],
    [
      'not twice within the seven days',
      waiting({ answersDueAt: SOON }),
      [told({ answersDueAt: SOON, stage: 'due-soon' })],
      [],
    ],
    [
      'a new one within the seven days',
      waiting({ answersDueAt: SOON }),
      [told({ answersDueAt: SOON, stage: 'due-soon', lastAskedAt: FIRST })],
      ['2 wait, 1 new, due-soon'],
    ],
    [
      'once more when overdue',
      waiting({ answersDueAt: PAST }),
      [told({ answersDueAt: PAST, stage: 'due-soon' })],
      ['2 wait, 0 new, overdue'],
    ],
    [
      'overdue at the due instant itself',
      waiting({ answersDueAt: NOW.toISOString() }),
      [told({ answersDueAt: NOW.toISOString(), stage: 'due-soon' })],
      ['2 wait, 0 new, overdue'],
    ],
    [
      'not twice when overdue',
      waiting({ answersDueAt: PAST }),
      [told({ answersDueAt: PAST, stage: 'due-soon' }), told({ answersDueAt: PAST, stage: 'overdue' })],
      [],
    ],
    [
      'nothing where the due instant moved far away',
      waiting({ answersDueAt: LATER }),
      [told({ answersDueAt: SOON, stage: 'due-soon' })],
      [],
    ],
    [
      'once more within seven days of the instant to which it moved',
      waiting({ answersDueAt: SOON }),
      [told({ answersDueAt: PAST, stage: 'overdue' })],
      ['2 wait, 0 new, due-soon'],
    ],
  ])('%s', (_, one, before, expected) => {
    expect(
      chooseEnquiries([one], before, NOW).map(
        ({ count, asked, stage }) => `${count} wait, ${asked} new, ${stage}`,
      ),
    ).toEqual(expected);
  });

  it('come with what is due first before the rest, and say when the newest was asked', () => {
    const tenders = [
      waiting({ tenderId: 'tender-c' }),
      waiting({ tenderId: 'tender-b' }),
      waiting({ tenderId: 'tender-a', answersDueAt: PAST }),
    ];
    const chosen = chooseEnquiries(tenders, [], NOW);
    expect(chosen.map(({ tenderId }) => tenderId)).toEqual(['tender-a', 'tender-b', 'tender-c']);
    expect(chosen[0]).toMatchObject({ lastAskedAt: SECOND, answersDueAt: PAST });
  });
});
