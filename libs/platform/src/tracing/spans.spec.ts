import { SpanKind } from '@opentelemetry/api';
import { describe, expect, it } from '@jest/globals';
import { currentTraceParent, inSpan } from './spans.js';

describe('spans while tracing is off', () => {
  it('give back what the work gives, and name no trace', async () => {
    const work = () => Promise.resolve(currentTraceParent());
    expect(await inSpan('work', { kind: SpanKind.INTERNAL }, work)).toBeNull();
  });

  it('let failures through', async () => {
    const failure = new Error('no');
    const work = () => Promise.reject(failure);
    await expect(inSpan('work', { kind: SpanKind.INTERNAL }, work)).rejects.toBe(failure);
  });
});
