import { describe, expect, it } from '@jest/globals';
import type { StoredPartnershipState } from './partnership-states.js';
import { isOpenAt, stateAt } from './state-at.js';

const deadline = new Date('2026-12-01T11:00:00Z');
const before = new Date('2026-12-01T10:59:59.999Z');

describe('an invitation that nobody answered', () => {
  it.each([
    ['published', before, 'invited'],
    ['published', deadline, 'expired'],
    ['closed', before, 'expired'],
    ['cancelled', before, 'expired'],
  ] as const)('to a %s tender at %s is %s', (status, now, state) => {
    const tender = { status, submissionDeadline: deadline };
    expect(stateAt('invited', tender, now)).toBe(state);
    expect(isOpenAt(tender, now)).toBe(state === 'invited');
  });

  it.each<StoredPartnershipState>(['joined', 'declined', 'taken-back', 'left', 'removed'])(
    'is no other state: what is %s stays so after the deadline',
    (stored) => {
      expect(stateAt(stored, { status: 'closed', submissionDeadline: deadline }, deadline)).toBe(stored);
    },
  );
});
