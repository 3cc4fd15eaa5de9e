import { describe, expect, it } from '@jest/globals';
import { retryDelay } from './retry-delay.js';

describe('retryDelay', () => {
  it('grows from seconds to a day and ends within the week', () => {
    const delays: number[] = [];
    for (let attempts = 1; ; attempts++) {
      const delay = retryDelay(attempts);
      if (delay === undefined) break;
      delays.push(delay);
    }
    expect(delays).toEqual([...delays].sort((a, b) => a - b));
    expect(delays[0]).toBe(15_000);
    const days = delays.reduce((sum, delay) => sum + delay, 0) / 86_400_000;
    expect(days).toBeGreaterThan(1);
    expect(days).toBeLessThan(5);
  });
});
