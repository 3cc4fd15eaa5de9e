import { describe, expect, it } from '@jest/globals';
import { DIGEST_STATES } from './digest-state.js';
import { settledState } from './settlement.js';

const ENDS = new Date('2026-11-30T06:00:00Z');
const BEFORE = new Date('2026-11-30T05:59:59Z');

describe('settledState', () => {
  it.each([
    ['arrived', BEFORE, 'sent'],
    ['arrived', ENDS, 'sent'],
    ['lost', BEFORE, 'failed'],
    ['lost', ENDS, 'failed'],
    ['resend', BEFORE, 'rendered'],
  ] as const)('turns %s at %p into %s', (settlement, now, state) => {
    expect(settledState({ state: 'uncertain', endsAt: ENDS }, settlement, now)).toBe(state);
  });

  it('refuses to send again what the next digest of the person replaces', () => {
    expect(() => settledState({ state: 'uncertain', endsAt: ENDS }, 'resend', ENDS)).toThrow(
      expect.objectContaining({ code: 'digest-over' }),
    );
  });

  it.each(DIGEST_STATES.filter((state) => state !== 'uncertain'))('leaves one alone that is %s', (state) => {
    expect(() => settledState({ state, endsAt: ENDS }, 'arrived', BEFORE)).toThrow(
      expect.objectContaining({ code: 'digest-not-uncertain' }),
    );
  });
});
