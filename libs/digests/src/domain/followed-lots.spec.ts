import { describe, expect, it } from '@jest/globals';
import { aCandidate, toldOf } from '../../test/candidate.builder.js';
import { pairKey } from './digest-item.js';
import { followedLots } from './followed-lots.js';

describe('the lots of which a person hears that questions were answered', () => {
  const told = toldOf();
  it.each([
    ['a match that was told', aCandidate(), told, ['lot-1']],
    ['a match that was not', aCandidate({ lotId: 'lot-2' }), told, []],
    ['a match that was told of another vendor', aCandidate({ vendorId: 'vendor-2' }), told, []],
    ['a near miss', aCandidate({ kind: 'near-miss' }), told, []],
    ['a near miss that was saved', aCandidate({ kind: 'near-miss', saved: true }), told, ['lot-1']],
    ['nothing where nothing was told', aCandidate(), undefined, []],
  ])('%s', (_, candidate, before, lots) => {
    const known = new Map(before ? [[pairKey(before), before]] : []);
    const followed = followedLots([candidate], known);
    expect(followed.map(({ lotId }) => lotId)).toEqual(lots);
    for (const { pair, since } of followed)
      expect({ pair, since }).toEqual({ pair: pairKey(told), since: told.at });
  });
});
