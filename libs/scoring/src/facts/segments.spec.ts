import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Segments } from './segments.js';

const lists = fc.array(fc.tuple(fc.nat(6), fc.array(fc.nat(99), { maxLength: 5 })), { maxLength: 40 });

describe('segments', () => {
  it('give each slot the list that it was given last', () => {
    fc.assert(
      fc.property(lists, (puts) => {
        const segments = new Segments();
        const expected = new Map<number, readonly number[]>();
        for (const [slot, list] of puts) {
          segments.put(slot, list);
          expected.set(slot, list);
        }
        for (let slot = 0; slot < 9; slot += 1) {
          const found = segments.items.subarray(segments.startOf(slot), segments.endOf(slot));
          expect([...found]).toEqual(expected.get(slot) ?? []);
        }
      }),
    );
  });

  it('do not grow with what was overwritten', () => {
    const segments = new Segments();
    const list = new Int32Array(10_000).map((_, place) => place);
    for (let turn = 0; turn < 1000; turn += 1) for (const slot of [0, 1, 2]) segments.put(slot, list);
    expect(segments.bytes).toBeLessThan(20_000_000);
    for (const slot of [0, 1, 2]) {
      expect(segments.items.subarray(segments.startOf(slot), segments.endOf(slot))).toEqual(list);
    }
  });
});
