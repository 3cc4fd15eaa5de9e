import { describe, expect, it } from '@jest/globals';
import { AddressTokens, suppressionName } from './address-token.js';
import { ITEM_ACTIONS, ItemTokens } from './item-token.js';

const SECRET = 'a secret of the tests, 32 characters long';
const tokens = new ItemTokens(SECRET);
const link = {
  userId: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01',
  vendorId: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d02',
  lotId: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d03',
};

describe('the links beside a lot', () => {
  it.each(ITEM_ACTIONS)('name person, vendor, lot and what they are for: %s', (action) => {
    expect(tokens.read(tokens.issue({ action, ...link }))).toEqual({ action, ...link });
  });

  it('are refused where a single bit was changed', () => {
    const bytes = Buffer.from(tokens.issue({ action: 'saved', ...link }), 'base64url');
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const forged = Buffer.from(bytes);
      forged[bit >> 3] = (forged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(tokens.read(forged.toString('base64url'))).toBeUndefined();
    }
  });

  it('fit into a line of plain text', () => {
    expect(tokens.issue({ action: 'why', ...link })).toMatch(/^[\w-]{87}$/);
  });
});

describe('the link that confirms an address', () => {
  const addresses = new AddressTokens(SECRET);
  const suppression = suppressionName('ada@example.dk', new Date('2026-11-23T06:00:00Z'));

  it('names the person and one suppression of one address', () => {
    const proof = { userId: link.userId, suppression };
    expect(addresses.read(addresses.issue(proof))).toEqual(proof);
    expect(suppressionName('ada@example.dk', new Date('2026-12-23T06:00:00Z'))).not.toBe(suppression);
  });

  it('is none of the other links', () => {
    expect(addresses.read(tokens.issue({ action: 'saved', ...link }))).toBeUndefined();
    expect(tokens.read(addresses.issue({ userId: link.userId, suppression }))).toBeUndefined();
  });
});
