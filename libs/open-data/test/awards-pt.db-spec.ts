import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createReadStream, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { aRun } from '../../platform/test/a-run.js';
import { refreshesAskedFor, everythingImported } from './import.builders.js';
import { openOpenData, type OpenDataApp } from './open-data.app.js';

const FILE = resolve(process.env.MEDSPIL_SHARED ?? '../shared', 'data/awards-pt/awards.jsonl');
const isThere = existsSync(FILE);
if (!isThere) {
  console.warn(
    `Not tested: the import of real awards. ${FILE} is not there; MEDSPIL_SHARED names the folder with data/.`,
  );
}

(isThere ? describe : describe.skip)('importing the Portuguese awards', () => {
  let openData: OpenDataApp;

  beforeAll(async () => {
    openData = await openOpenData();
  });
  afterAll(() => openData.stop());

  const importFile = async () => {
    const { imports, operator, runner } = openData;
    const id = await imports.receive(operator, { name: 'awards.jsonl', content: createReadStream(FILE) });
    await imports.start(operator, id, { scheme: 'PT-NIF', currency: 'EUR' });
    await runner.run(id, aRun());
    return imports.get(operator, id);
  };

  it('takes every award, and again nothing', async () => {
    const started = performance.now();
    const first = await importFile();
    const seconds = (performance.now() - started) / 1000;
    expect(first).toMatchObject({
      state: 'done',
      linesTotal: 9758,
      counts: {
        vendorsCreated: 4422,
        referencesCreated: 10_032,
        tendersCreated: 9758,
        unchanged: 0,
        skipped: 0,
        refused: 0,
      },
    });
    expect(await refreshesAskedFor(openData)).toBe(1);
    const before = await everythingImported(openData);
    const second = await importFile();
    expect(second.counts).toMatchObject({ vendorsCreated: 0, referencesCreated: 0, unchanged: 9758 });
    expect(second.counts.problems).toBe(first.counts.problems);
    expect(await everythingImported(openData)).toEqual(before);
    // Many times what it takes on a small machine: it fails where the work grows faster than the file.
    expect(seconds).toBeLessThan(60);
  }, 120_000);
});
