import { describe, expect, it } from '@jest/globals';
import { newKey, seal, SEAL_OVERHEAD, SealBrokenError, unseal } from './sealing.js';

const PLAIN = Buffer.from('Pris: 1.250.000 kr.');
const PLACE = 'medspil/response/t/r/1';

describe('sealing', () => {
  const key = newKey();
  const sealed = seal(key, PLACE, PLAIN);

  it('opens what it sealed', () => {
    expect(unseal(key, PLACE, sealed)).toEqual(PLAIN);
  });

  it('shows nothing of what is inside but its length', () => {
    expect(sealed.includes('1.250.000')).toBe(false);
    expect(sealed).toHaveLength(PLAIN.length + SEAL_OVERHEAD);
  });

  it('never gives the same bytes twice', () => {
    expect(seal(key, PLACE, PLAIN)).not.toEqual(sealed);
  });

  it('does not open with another key', () => {
    expect(() => unseal(newKey(), PLACE, sealed)).toThrow(SealBrokenError);
  });

  it.each(['medspil/response/t/r/2', 'medspil/response/t/other/1', 'medspil/receipt/t/r/1'])(
    'does not open as %s',
    (place) => {
      expect(() => unseal(key, place, sealed)).toThrow(SealBrokenError);
    },
  );

  it('notices a change of any single byte', () => {
    for (let index = 0; index < sealed.length; index++) {
      const changed = Buffer.from(sealed);
      changed.writeUInt8((changed[index] ?? 0) ^ 1, index);
      expect(() => unseal(key, PLACE, changed)).toThrow(SealBrokenError);
    }
  });

  it.each([0, 1, SEAL_OVERHEAD - 1, SEAL_OVERHEAD])('does not open %d bytes of it', (length) => {
    expect(() => unseal(key, PLACE, sealed.subarray(0, length))).toThrow(SealBrokenError);
  });

  it('names the place, not the content, in its error', () => {
    expect(() => unseal(newKey(), PLACE, sealed)).toThrow(PLACE);
  });
});
