import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { definedJobs, JobHandlers, JobRunner, OutboxRelay } from '#platform';
import { aRun } from '../../platform/test/a-run.js';
import { importRun } from '../src/index.js';
import {
  aFile,
  aFinishedImport,
  anAward,
  refreshesAskedFor,
  aStagedImport,
  everythingImported,
  winner,
} from './import.builders.js';
import { openOpenData, type OpenDataApp } from './open-data.app.js';

const TEN = Array.from({ length: 10 }, (_, index) =>
  anAward(index, { winners: [winner(100 + index), winner(99)] }),
);

describe('the job that works through an import', () => {
  let openData: OpenDataApp;

  beforeAll(async () => {
    openData = await openOpenData();
    openData.runner.linesAtOnce = 3;
  });
  beforeEach(async () => {
    await openData.dataSource.query(
      `TRUNCATE import, import_line, vendor_profile, vendor_reference, outbox CASCADE;
       DELETE FROM lot; DELETE FROM tender;
       DELETE FROM organisation WHERE kind = 'vendor'`,
    );
  });
  afterAll(() => openData.stop());

  const stateOf = (id: string) => openData.imports.get(openData.operator, id);

  it('goes on where it died', async () => {
    const { id } = await aStagedImport(openData, aFile(...TEN));
    const dies = aRun({ progress: () => Promise.reject(new Error('the power went out')) });
    await expect(openData.runner.run(id, dies)).rejects.toThrow('the power went out');
    expect(await stateOf(id)).toMatchObject({ state: 'running', percent: 30, linesDone: 3 });
    expect(await refreshesAskedFor(openData)).toBe(0);
    await openData.runner.run(id, aRun());
    expect(await stateOf(id)).toMatchObject({
      state: 'done',
      linesDone: 10,
      counts: { vendorsCreated: 11, referencesCreated: 20, tendersCreated: 10, unchanged: 0 },
    });
    expect(await refreshesAskedFor(openData)).toBe(1);
  });

  it('leaves nothing of a chunk whose transaction failed', async () => {
    const { id } = await aStagedImport(openData, aFile(...TEN));
    const dies = aRun({ finish: () => Promise.reject(new Error('the power went out')) });
    await expect(openData.runner.run(id, dies)).rejects.toThrow('the power went out');
    expect(await stateOf(id)).toMatchObject({ state: 'running', linesDone: 10 });
    expect(await refreshesAskedFor(openData)).toBe(0);
    await openData.runner.run(id, aRun());
    expect(await stateOf(id)).toMatchObject({ state: 'done', percent: 100 });
    expect(await refreshesAskedFor(openData)).toBe(1);
  });

  it('does the work once where the job runs twice at a time', async () => {
    const { id } = await aStagedImport(openData, aFile(...TEN));
    let finished = 0;
    const run = aRun({ finish: () => Promise.resolve(void (finished += 1)) });
    await Promise.all([openData.runner.run(id, run), openData.runner.run(id, run)]);
    expect(finished).toBe(1);
    expect(await stateOf(id)).toMatchObject({
      state: 'done',
      linesDone: 10,
      counts: { vendorsCreated: 11, referencesCreated: 20, tendersCreated: 10, unchanged: 0, problems: 0 },
    });
  });

  it('takes two imports of one file at a time without harm', async () => {
    const first = await aStagedImport(openData, aFile(...TEN));
    const second = await aStagedImport(openData, aFile(...TEN));
    await Promise.all([first, second].map(({ id }) => openData.runner.run(id, aRun())));
    const done = await Promise.all([first, second].map(({ id }) => stateOf(id)));
    expect(done.map(({ state }) => state)).toEqual(['done', 'done']);
    expect(done.map(({ counts }) => counts.tendersCreated).reduce((sum, count) => sum + count)).toBe(10);
    const [rows] = await openData.dataSource.query<{ count: string }[]>(
      'SELECT count(*) FROM vendor_reference',
    );
    expect(rows).toEqual({ count: '20' });
  });

  it('tells how far it is', async () => {
    const { id } = await aStagedImport(openData, aFile(...TEN));
    const told: number[] = [];
    await openData.runner.run(id, aRun({ progress: (percent) => Promise.resolve(void told.push(percent)) }));
    expect(told).toEqual([30, 60, 90, 99, 100]);
  });

  it('says that it failed after its last try, matches what went in, and can still be brought to an end', async () => {
    const { id } = await aStagedImport(openData, aFile(...TEN));
    const dies = aRun({ attempt: 5, progress: () => Promise.reject(new Error('the power went out')) });
    await expect(openData.runner.run(id, dies)).rejects.toThrow('the power went out');
    expect(await stateOf(id)).toMatchObject({
      state: 'failed',
      error: 'Error: the power went out',
      linesDone: 3,
    });
    expect(await refreshesAskedFor(openData)).toBe(1);
    await openData.runner.run(id, aRun());
    expect(await stateOf(id)).toMatchObject({ state: 'done', error: null, linesDone: 10 });
    expect(await refreshesAskedFor(openData)).toBe(1);
  });

  it('skips an import that is done or gone', async () => {
    const { id } = await aFinishedImport(openData, aFile(...TEN));
    const before = await everythingImported(openData);
    await openData.runner.run(id, aRun());
    await openData.runner.run('019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01', aRun());
    expect(await everythingImported(openData)).toEqual(before);
  });

  it('ends well whatever the lines hold', async () => {
    const value = fc.jsonValue({ maxDepth: 2, noUnicodeString: false });
    const text = fc.string({ unit: 'binary', maxLength: 400 });
    const line = fc.record(
      {
        id: fc.oneof(text, fc.integer(), value),
        date: fc.oneof(
          fc.constant('2024-01-02'),
          fc.constant('1900-01-01'),
          fc.constant('2199-12-31'),
          value,
        ),
        title: fc.oneof(text, value),
        desc: fc.oneof(text, value),
        cpv: fc.oneof(fc.array(fc.oneof(fc.stringMatching(/^\d{1,9}$/), value)), value),
        region: fc.oneof(fc.array(text), value),
        buyer_name: fc.oneof(text, value),
        value: fc.oneof(fc.double(), fc.stringMatching(/^[\d.,' -]{0,12}$/), value),
        winners: fc.oneof(
          fc.array(fc.record({ id: fc.oneof(text, fc.nat()), name: text, sme: value })),
          value,
        ),
      },
      { requiredKeys: ['id', 'date', 'title'] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 30 }), async (lines) => {
        const done = await aFinishedImport(openData, aFile(...lines));
        expect(done).toMatchObject({ state: 'done', linesTotal: lines.length, linesDone: lines.length });
      }),
      { numRuns: 25 },
    );
  });

  it('is started by the outbox and finishes its row', async () => {
    const { app, dataSource } = openData;
    const { id } = await aStagedImport(openData, aFile(...TEN));
    const handlers = app.get(JobHandlers);
    const ended = new Promise<void>((resolve, reject) => {
      handlers.register(importRun, ({ importId }, run) =>
        openData.runner.run(importId, run).then(resolve, (error: unknown) => {
          reject(error instanceof Error ? error : new Error(String(error)));
          throw error;
        }),
      );
    });
    for (const job of definedJobs()) {
      if (job.name !== importRun.name) handlers.register(job, () => Promise.resolve());
    }
    await app.get(JobRunner).start();
    await app.get(OutboxRelay).handOverDue();
    await ended;
    expect(await stateOf(id)).toMatchObject({ state: 'done', linesDone: 10 });
    expect(
      await dataSource.query(
        `SELECT finished_at IS NOT NULL AS finished, payload FROM outbox WHERE job = 'import-run'`,
      ),
    ).toEqual([{ finished: true, payload: { importId: id } }]);
  });
});
