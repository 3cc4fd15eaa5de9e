import { describe, expect, it } from '@jest/globals';
import { CHAIN_START, followChain, linkHash, type StoredLink } from './audit-chain.js';

const START = { sequence: 0, hash: CHAIN_START };

function chain(entries: readonly object[]): StoredLink[] {
  let previous: Buffer = CHAIN_START;
  return entries.map((entry, index) => {
    const sequence = index + 1;
    previous = linkHash(previous, sequence, { ...entry });
    return { sequence, entryId: `entry-${sequence}`, hash: previous, entry: { ...entry } };
  });
}

const ENTRIES = [
  { id: 'a', action: 'x' },
  { id: 'b', action: 'y' },
  { id: 'c', action: 'z' },
];

const changedAt2 = (change: Partial<StoredLink>): StoredLink[] =>
  chain(ENTRIES).map((link) => (link.sequence === 2 ? { ...link, ...change } : link));

describe('the chain of audit entries', () => {
  it('holds, in one piece or in several', () => {
    const links = chain(ENTRIES);
    const whole = followChain(START, links);
    expect(whole.problems).toEqual([]);
    const first = followChain(START, links.slice(0, 2));
    expect(followChain(first.head, links.slice(2))).toEqual(whole);
  });

  it('does not depend on the order in which members of an entry come out', () => {
    expect(linkHash(CHAIN_START, 1, { a: 1, b: [2] })).toEqual(linkHash(CHAIN_START, 1, { b: [2], a: 1 }));
  });

  it('tells of an entry that was changed, by its place', () => {
    const links = changedAt2({ entry: { id: 'b', action: 'nothing to see' } });
    expect(followChain(START, links).problems).toEqual([
      { kind: 'hash-wrong', sequence: 2, entryId: 'entry-2' },
    ]);
  });

  it('tells of a link that was changed with its entry: the next one does not fit', () => {
    const entry = { id: 'b', action: 'forged' };
    const first = linkHash(CHAIN_START, 1, { ...ENTRIES[0] });
    const links = changedAt2({ entry, hash: linkHash(first, 2, entry) });
    expect(followChain(START, links).problems).toEqual([
      { kind: 'hash-wrong', sequence: 3, entryId: 'entry-3' },
    ]);
  });

  it('tells of an entry and of a link that are gone', () => {
    const links = chain(ENTRIES);
    const gone = links.map((link) => (link.sequence === 2 ? { ...link, entry: null } : link));
    expect(followChain(START, gone).problems).toMatchObject([{ kind: 'entry-missing', sequence: 2 }]);
    const torn = links.filter(({ sequence }) => sequence !== 2);
    expect(followChain(START, torn).problems).toMatchObject([
      { kind: 'link-missing', sequence: 3 },
      { kind: 'hash-wrong', sequence: 3 },
    ]);
  });
});
