import { describe, expect, it } from '@jest/globals';
import type { PersonPrincipal } from '#identity';
import { networkOf, whoIsCounted } from './who-is-counted.js';

describe('networks', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['::1', '0:0:0:0::/64'],
    ['unknown', 'unknown'],
  ])('of %s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

describe('who is counted', () => {
  const person: PersonPrincipal = {
    kind: 'person',
    userId: 'u',
    email: 'ada@example.dk',
    name: 'Ada',
    via: 'session',
    scopes: 'all',
    memberships: [{ organisationId: 'o', organisationKind: 'vendor', role: 'owner', verified: true }],
  };

  it('is the person in a session, whatever the address', () => {
    expect(whoIsCounted(person, '192.0.2.1')).toBe(whoIsCounted(person, '192.0.2.2'));
  });

  it('is the holder with the organisation of a key, apart from the session', () => {
    const key = whoIsCounted({ ...person, via: 'api-key' }, '192.0.2.1');
    expect(key).toBe('key u o');
    expect(key).not.toBe(whoIsCounted(person, '192.0.2.1'));
  });

  it('is the network where nobody says who he is', () => {
    expect(whoIsCounted({ kind: 'anonymous' }, '192.0.2.1')).toBe('address 192.0.2.1');
  });
});
