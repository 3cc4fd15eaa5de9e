import { describe, expect, it } from '@jest/globals';
import { NO_DIGESTS } from './digest-state.js';
import { runState } from './run.js';

const at = new Date('2026-11-23T06:00:00Z');

describe('runState', () => {
  it.each([
    ['planning', null, {}],
    ['planning', null, { sent: 3, planned: 1 }],
    ['sending', at, { sent: 3, planned: 1 }],
    ['sending', at, { rendered: 1 }],
    ['sending', at, { sending: 1 }],
    ['done', at, {}],
    ['done', at, { sent: 3, failed: 1, suppressed: 2, uncertain: 1 }],
  ] as const)('is %s where planning ended at %s and the digests are %j', (state, plannedAt, digests) => {
    expect(runState(plannedAt, { ...NO_DIGESTS, ...digests })).toBe(state);
  });
});
