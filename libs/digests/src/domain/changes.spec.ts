import { describe, expect, it } from '@jest/globals';
import { aCandidate, toldOf } from '../../test/candidate.builder.js';
import { changesSince, type Told } from './changes.js';
import type { Candidate } from './candidate.js';

describe('what is different since a lot was told of', () => {
  it.each<[string, Partial<Told> | undefined, Partial<Candidate>, object[], number?]>([
    ['never told', undefined, {}, [{ what: 'new' }]],
    ['the same', {}, {}, []],
    ['a rise of four', { score: 60 }, { score: 64 }, []],
    ['a rise of five', { score: 60 }, { score: 65 }, [{ what: 'risen', by: 5 }]],
    ['a fall', { score: 60 }, { score: 20 }, []],
    ['another scoring version, nothing else', { scoringVersion: '1+a' }, { scoringVersion: '1+b' }, []],
    [
      'a later deadline',
      { deadline: '2026-12-01T11:00:00.000Z' },
      {},
      [{ what: 'deadline-moved', from: '2026-12-01T11:00:00.000Z' }],
    ],
    ['what is asked', { fingerprint: 'before' }, {}, [{ what: 'amended' }]],
    ['unclear became eligible', { eligibility: 'unclear' }, {}, [{ what: 'became-eligible' }]],
    ['a near miss became eligible', { eligibility: 'ineligible' }, {}, [{ what: 'became-eligible' }]],
    [
      'a near miss became unclear',
      { eligibility: 'ineligible' },
      { eligibility: 'unclear' },
      [{ what: 'no-longer-missing' }],
    ],
    ['eligible became unclear', {}, { eligibility: 'unclear' }, []],
    ['eligible became a near miss', {}, { eligibility: 'ineligible' }, []],
    [
      'several things',
      { score: 40, eligibility: 'unclear', fingerprint: 'before' },
      { answers: 1 },
      [
        { what: 'became-eligible' },
        { what: 'amended' },
        { what: 'answers', count: 1 },
        { what: 'risen', by: 20 },
      ],
    ],
    ['answers', { answers: 2 }, { answers: 5 }, [{ what: 'answers', count: 3 }]],
    ['answers that were told of', { answers: 5 }, { answers: 5 }, []],
    ['answers to what was never told', undefined, { answers: 3 }, [{ what: 'new' }]],
  ])('%s', (_, told, now, changes) => {
    expect(changesSince(told && toldOf(told), aCandidate(now), true)).toEqual(changes);
  });

  it('counts no answers where they are not followed, nor what was told before they were counted', () => {
    expect(changesSince(toldOf(), aCandidate({ answers: 3 }), false)).toEqual([]);
    const { answers, ...uncounted } = toldOf();
    expect(answers).toBe(0);
    expect(changesSince(uncounted, aCandidate({ answers: 3 }), true)).toEqual([]);
  });
});
