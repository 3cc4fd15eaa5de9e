import { describe, expect, it } from '@jest/globals';
import { limitHeaders } from './limit-headers.js';

describe('the headers of limits', () => {
  it('tell each policy and what is left of it', () => {
    const caller = {
      name: 'caller',
      limit: { most: 1200, seconds: 60 },
      allowed: true,
      remaining: 7,
      resetSeconds: 12,
    } as const;
    const upload = { ...caller, name: 'upload', limit: { most: 60, seconds: 3600 }, remaining: 0 } as const;
    expect(limitHeaders([caller, upload])).toEqual({
      'ratelimit-policy': '"caller";q=1200;w=60, "upload";q=60;w=3600',
      ratelimit: '"caller";r=7;t=12, "upload";r=0;t=12',
    });
  });
});
