import { describe, expect, it } from '@jest/globals';
import type { Import, ImportProblem } from '#open-data';
import { importSummary } from './import-summary.js';

const imported: Import = {
  id: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01',
  kind: 'awards-jsonl',
  fileName: 'awards.jsonl',
  currency: 'EUR',
  scheme: 'PT-NIF',
  state: 'done',
  percent: 100,
  linesTotal: 8,
  linesDone: 8,
  counts: {
    vendorsCreated: 3,
    referencesCreated: 4,
    tendersCreated: 5,
    tendersChanged: 0,
    unchanged: 0,
    skipped: 1,
    refused: 2,
    problems: 4,
  },
  createdAt: new Date('2026-11-24T08:15:00Z'),
  finishedAt: new Date('2026-11-24T08:16:00Z'),
  error: null,
};
const problem: ImportProblem = { line: 3, outcome: 'done', reason: 'No buyer is named.', excerpt: null };

describe('importSummary', () => {
  it('gives the counts, the first problems and where the others are', () => {
    expect(importSummary(imported, [problem])).toEqual([
      '8 lines worked through.',
      '  vendors      3 new',
      '  references   4 new',
      '  past tenders 5 new, 0 changed, 0 unchanged',
      '4 lines need a look: 2 refused, 1 skipped, 1 taken with a warning.',
      '  line 3 (taken): No buyer is named.',
      '  … and 3 more: GET /v1/imports/019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01/problems',
    ]);
  });

  it('says nothing of problems where there are none', () => {
    const counts = { ...imported.counts, skipped: 0, refused: 0, problems: 0 };
    expect(importSummary({ ...imported, counts }, [])).toHaveLength(4);
  });

  it('says why an import stopped', () => {
    const failed: Import = { ...imported, state: 'failed', linesDone: 5, error: 'Error: the disk is full' };
    expect(importSummary(failed, [])[0]).toBe(
      'The import stopped after 5 of 8 lines: Error: the disk is full',
    );
  });
});
