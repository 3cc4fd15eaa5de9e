import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import canonicalize from 'canonicalize';
import { contentHash, newReceiptNumber, newSalt } from './receipt.js';
import { submittedDocument } from './submitted-document.js';

const response = { id: 'r-1', tenderId: 't-1', vendorId: 'v-1' };
const complete = {
  lots: [
    {
      lotId: 'l-1',
      price: { minor: 12_500_050, currency: 'DKK' },
      text: 'Træning i hjemmet.\nTo gange om ugen – også "aften".',
      answers: [{ requirementId: 'q-1', text: 'Ja' }],
    },
  ],
  contact: { name: 'Maja Østergård', email: 'maja@example.dk' },
  statement: { version: '2026-1', accepted: true, signatory: 'Maja Østergård, daglig leder' },
} as const;

describe('submitted document', () => {
  it('writes prices as decimals', () => {
    const priceOf = (minor: number) =>
      submittedDocument(response, {
        ...complete,
        lots: [{ ...complete.lots[0], price: { minor, currency: 'DKK' } }],
      }).lots[0]?.price.amount;
    expect([12_500_050, 12_500_000, 5, 0].map(priceOf)).toEqual(['125000.50', '125000.00', '0.05', '0.00']);
  });

  it('does not exist of something incomplete', () => {
    expect(() => submittedDocument(response, { lots: [] })).toThrow('r-1');
  });
});

describe('receipt', () => {
  const document = submittedDocument(response, complete);

  it('hashes the salt and the canonical JSON behind it', () => {
    const salt = 'ab'.repeat(32);
    // Written out by hand: members in the order of their names, no blanks, UTF-8.
    const canonical =
      '{"contact":{"email":"maja@example.dk","name":"Maja Østergård"},' +
      '"lots":[{"answers":[{"requirementId":"q-1","text":"Ja"}],"lotId":"l-1",' +
      '"price":{"amount":"125000.50","currency":"DKK"},' +
      '"text":"Træning i hjemmet.\\nTo gange om ugen – også \\"aften\\"."}],' +
      '"responseId":"r-1",' +
      '"statement":{"accepted":true,"signatory":"Maja Østergård, daglig leder","version":"2026-1"},' +
      '"tenderId":"t-1","vendorId":"v-1"}';
    expect(contentHash(salt, document)).toBe(
      createHash('sha256')
        .update(Buffer.from(salt + canonical, 'utf8'))
        .digest('hex'),
    );
  });

  it('does not depend on the order of members', () => {
    const reversed = Object.fromEntries(Object.entries(document).reverse()) as unknown;
    expect(Object.keys(reversed as object)).not.toEqual(Object.keys(document));
    expect(contentHash('00', reversed as typeof document)).toBe(contentHash('00', document));
  });

  it('is another with another salt, or with one letter changed', () => {
    const changed = { ...document, contact: { ...document.contact, name: 'Maja Østergaard' } };
    expect(
      new Set([contentHash('00', document), contentHash('01', document), contentHash('00', changed)]),
    ).toHaveProperty('size', 3);
  });

  it('is numbered at random, without letters that look like digits', () => {
    const numbers = Array.from({ length: 200 }, newReceiptNumber);
    for (const number of numbers) expect(number).toMatch(/^MSP(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
    expect(new Set(numbers).size).toBe(200);
  });

  it('has a salt of 32 random bytes', () => {
    expect(newSalt()).toMatch(/^[0-9a-f]{64}$/);
    expect(newSalt()).not.toBe(newSalt());
  });
});

describe('canonical JSON', () => {
  it('is that of RFC 8785, by its own examples', () => {
    // 3.2.3: members are sorted by UTF-16 code units.
    const unsorted = JSON.parse(
      '{"\\u20ac":"Euro Sign","\\r":"Carriage Return","\\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One",' +
        '"\\ud83d\\ude00":"Emoji: Grinning Face","\\u0080":"Control","\\u00f6":"Latin Small Letter O With Diaeresis"}',
    ) as Record<string, string>;
    expect(Object.values(JSON.parse(canonicalize(unsorted) ?? '') as object)).toHaveLength(7);
    expect(canonicalize(unsorted)).toBe(
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis",' +
        '"€":"Euro Sign","\ud83d\ude00":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    );
    // 3.2.2: literals, and the escapes of strings.
    const sample = JSON.parse(
      '{"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
    ) as object;
    expect(canonicalize(sample)).toBe(
      '{"literals":[null,true,false],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });
});
