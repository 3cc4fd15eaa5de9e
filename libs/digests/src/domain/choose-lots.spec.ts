import { describe, expect, it } from '@jest/globals';
import { aCandidate, toldOf } from '../../test/candidate.builder.js';
import type { Candidate } from './candidate.js';
import type { Told } from './changes.js';
import { chooseLots } from './choose-lots.js';
import { pairKey } from './digest-item.js';
import type { Filter } from './preference.js';

const NOW = new Date('2026-11-23T06:00:00Z');
const EVERYTHING: Filter = { leastScore: 0, areas: [], cpv: [] };
const soon = '2026-12-04T11:00:00.000Z';

interface Given {
  readonly told?: readonly Told[];
  readonly filter?: Partial<Filter>;
}

const choose = (candidates: readonly Candidate[], { told = [], filter = {} }: Given = {}) =>
  chooseLots({
    candidates,
    told: new Map(told.map((one) => [pairKey(one), one])),
    filter: { ...EVERYTHING, ...filter },
    now: NOW,
  });
const shown = (choice: ReturnType<typeof choose>) =>
  choice.items.map(({ kind, lotId }) => `${kind} ${lotId}`);
const many = (count: number, stated: Partial<Candidate> = {}) =>
  Array.from({ length: count }, (_, n) =>
    aCandidate({ lotId: `lot-${String(n).padStart(2, '0')}`, score: 90 - n, ...stated }),
  );

describe('what a digest tells of lots', () => {
  it.each<[string, Candidate[], Given, string[]]>([
    ['nothing where nothing matches', [], {}, []],
    [
      'eligible first, then by score, then what closes first',
      [
        aCandidate({ lotId: 'unclear-90', eligibility: 'unclear', score: 90 }),
        aCandidate({ lotId: 'eligible-40', score: 40 }),
        aCandidate({ lotId: 'eligible-70', score: 70 }),
        aCandidate({ lotId: 'eligible-70-sooner', score: 70, deadline: '2026-12-20T11:00:00.000Z' }),
      ],
      {},
      ['match eligible-70-sooner', 'match eligible-70', 'match eligible-40', 'match unclear-90'],
    ],
    ['nothing whose deadline has passed', [aCandidate({ deadline: '2026-11-23T06:00:00.000Z' })], {}, []],
    ['nothing that was told and is as it was', [aCandidate()], { told: [toldOf()] }, []],
    ['what has risen', [aCandidate({ score: 70 })], { told: [toldOf({ score: 60 })] }, ['match lot-1']],
    [
      'what questions were answered about',
      [aCandidate({ answers: 2 })],
      { told: [toldOf()] },
      ['match lot-1'],
    ],
    [
      'no answers about what is nearly met',
      [aCandidate({ kind: 'near-miss', missing: 1, answers: 2 })],
      { told: [toldOf()] },
      [],
    ],
    [
      'answers about what is nearly met and was saved',
      [aCandidate({ kind: 'near-miss', missing: 1, saved: true, answers: 2 })],
      { told: [toldOf()] },
      ['near-miss lot-1'],
    ],
    [
      'what was told of another vendor',
      [aCandidate({ vendorId: 'vendor-2' })],
      { told: [toldOf()] },
      ['match lot-1'],
    ],
    [
      'what closes soon and was told before',
      [aCandidate({ deadline: soon })],
      { told: [toldOf({ deadline: soon })] },
      ['closing lot-1'],
    ],
    [
      'no second reminder',
      [aCandidate({ deadline: soon })],
      { told: [toldOf({ deadline: soon, remindedOf: soon })] },
      [],
    ],
    [
      'a second reminder, and the change, where the deadline moved',
      [aCandidate({ deadline: soon })],
      { told: [toldOf({ deadline: '2026-12-01T11:00:00.000Z', remindedOf: '2026-12-01T11:00:00.000Z' })] },
      ['match lot-1'],
    ],
    ['nothing in two parts', [aCandidate({ deadline: soon })], {}, ['match lot-1']],
    [
      'no reminder 15 days before',
      [aCandidate({ deadline: '2026-12-08T11:00:00.000Z' })],
      { told: [toldOf({ deadline: '2026-12-08T11:00:00.000Z' })] },
      [],
    ],
    [
      'near misses of one missing thing',
      [
        aCandidate({ kind: 'near-miss', eligibility: 'ineligible', missing: 1 }),
        aCandidate({ kind: 'near-miss', eligibility: 'ineligible', missing: 2, lotId: 'lot-2' }),
      ],
      {},
      ['near-miss lot-1'],
    ],
    [
      'no match below the least score',
      [aCandidate({ score: 39 }), aCandidate({ lotId: 'lot-2', score: 40 })],
      { filter: { leastScore: 40 } },
      ['match lot-2'],
    ],
    [
      'what is saved, below the least score too',
      [aCandidate({ score: 3, saved: true })],
      { filter: { leastScore: 40 } },
      ['match lot-1'],
    ],
    [
      'only what touches the areas',
      [
        aCandidate({ areas: ['0461'] }),
        aCandidate({ lotId: 'lot-2', areas: ['DK0'] }),
        aCandidate({ lotId: 'lot-3', areas: ['0751'] }),
      ],
      { filter: { areas: ['DK03'] } },
      ['match lot-1', 'match lot-2'],
    ],
    ['what names no area', [aCandidate({ areas: [] })], { filter: { areas: ['DK03'] } }, ['match lot-1']],
    [
      'only the branches',
      [
        aCandidate(),
        aCandidate({ lotId: 'lot-2', cpv: ['55320000', '85000000'] }),
        aCandidate({ lotId: 'lot-3', cpv: ['55320000'] }),
      ],
      { filter: { cpv: ['85'] } },
      ['match lot-1', 'match lot-2'],
    ],
  ])('%s', (_, candidates, given, expected) => {
    expect(shown(choose(candidates, given))).toEqual(expected);
  });

  it('tells ten at most, and how many more there are', () => {
    const choice = choose(many(13));
    expect(choice.items).toHaveLength(10);
    expect(choice.items.at(-1)?.lotId).toBe('lot-09');
    expect(choice.rest).toEqual({ match: 3, closing: 0, 'near-miss': 0 });
  });

  it('counts each part for itself', () => {
    const closing = many(7, { deadline: soon, score: 50 });
    const near = many(5, { kind: 'near-miss', eligibility: 'ineligible', missing: 1, vendorId: 'vendor-2' });
    const choice = choose([...closing, ...near], { told: closing.map((one) => toldOf(one)) });
    expect(choice.rest).toEqual({ match: 0, closing: 2, 'near-miss': 2 });
    expect(choice.items).toHaveLength(8);
  });

  it.each([
    ['twelve that close soon: two of them as closing', 12, { match: 0, closing: 0, 'near-miss': 0 }],
    ['eighteen that close soon: three more close', 18, { match: 0, closing: 3, 'near-miss': 0 }],
  ])('counts nothing that is shown, and nothing twice: %s', (_, count, rest) => {
    const choice = choose(many(count, { deadline: soon }));
    expect(choice.rest).toEqual(rest);
    expect(choice.items.length + choice.rest.closing).toBe(count);
  });

  it('counts as more matches what neither fits nor closes soon', () => {
    const later = many(11);
    const closing = many(8, { deadline: soon, score: 10, vendorId: 'vendor-2' });
    expect(choose([...closing, ...later]).rest).toEqual({ match: 1, closing: 3, 'near-miss': 0 });
  });

  const near = { kind: 'near-miss', eligibility: 'ineligible', missing: 1 } as const;
  it.each<[string, Candidate[], Partial<Filter>, string[]]>([
    ['eligible', [aCandidate()], {}, []],
    ['unclear', [aCandidate({ eligibility: 'unclear' })], {}, ['lot-1']],
    ['a near miss', [aCandidate(near)], {}, ['lot-1']],
    ['closed', [aCandidate({ ...near, deadline: '2026-11-23T06:00:00.000Z' })], {}, []],
    ['elsewhere', [aCandidate({ ...near, areas: ['0840'] })], { areas: ['0751'] }, []],
    ['of another branch', [aCandidate({ ...near, cpv: ['90910000'] })], { cpv: ['85'] }, []],
    [
      'elsewhere, but saved',
      [aCandidate({ ...near, areas: ['0840'], saved: true })],
      { areas: ['0751'] },
      ['lot-1'],
    ],
    [
      'told before and as it was',
      [aCandidate({ ...near, score: 20 }), aCandidate({ ...near, lotId: 'lot-2', score: 30 })],
      {},
      ['lot-2', 'lot-1'],
    ],
  ])('rests advice on what is open, wanted and not eligible: %s', (_, candidates, filter, expected) => {
    const { undecided } = choose(candidates, { told: candidates.map((one) => toldOf(one)), filter });
    expect(undecided.map(({ lotId }) => lotId)).toEqual(expected);
  });

  it('is the same whatever the order of the candidates', () => {
    const candidates = many(20, { score: 50 });
    expect(choose([...candidates].reverse())).toEqual(choose(candidates));
  });
});
