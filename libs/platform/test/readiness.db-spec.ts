import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Readiness } from '#platform';
import { openProcess, type TestProcess } from './test-process.js';

describe('readiness', () => {
  let running: TestProcess;

  beforeAll(async () => {
    running = await openProcess({});
  });
  afterAll(() => running.stop());

  it('is looked at once for all who ask at the same time', async () => {
    const readiness = running.app.get(Readiness);
    const answers = await Promise.all(Array.from({ length: 50 }, () => readiness.check()));
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]?.map(({ name }) => name)).toEqual(['database', 'queue', 'migrations']);
  });
});
