import { describe, expect, it } from '@jest/globals';
import type { Import, ImportState } from '#open-data';
import { followImport } from './follow-import.js';

const imported: Import = {
  id: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01',
  kind: 'awards-jsonl',
  fileName: 'awards.jsonl',
  currency: 'EUR',
  scheme: 'PT-NIF',
  state: 'staged',
  percent: 0,
  linesTotal: 8,
  linesDone: 0,
  counts: {
    vendorsCreated: 0,
    referencesCreated: 0,
    tendersCreated: 0,
    tendersChanged: 0,
    unchanged: 0,
    skipped: 0,
    refused: 0,
    problems: 0,
  },
  createdAt: new Date('2026-11-24T08:15:00Z'),
  finishedAt: null,
  error: null,
};

/** Follows an import that goes through these states, one a look. */
async function followed(states: readonly ImportState[], patienceMs: number) {
  const left = [...states];
  const seen: ImportState[] = [];
  let warnings = 0;
  const ended = await followImport(
    () => Promise.resolve({ ...imported, state: left.shift() ?? 'done' }),
    {
      progress: ({ state }) => seen.push(state),
      nobodyWorks: () => (warnings += 1),
    },
    patienceMs,
  );
  return { ended: ended.state, seen, warnings };
}

describe('followImport', () => {
  it.each(['done', 'failed'] as const)('tells every state until it is %s', async (last) => {
    expect(await followed(['staged', 'running', last], 60_000)).toEqual({
      ended: last,
      seen: ['staged', 'running', last],
      warnings: 0,
    });
  });

  it('says once that nobody takes it up', async () => {
    expect(await followed(['staged', 'staged', 'staged', 'running', 'done'], 50)).toMatchObject({
      ended: 'done',
      warnings: 1,
    });
  });
});
