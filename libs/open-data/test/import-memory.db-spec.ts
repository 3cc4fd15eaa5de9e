import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { anAward } from './import.builders.js';
import { openOpenData, type OpenDataApp } from './open-data.app.js';

const MB = 1024 * 1024;
const FILE_BYTES = 50 * MB;
/** Far less than the file, and more than what one batch and the garbage collector need. */
const MOST_GROWTH = 20 * MB;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function memoryInUse(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

describe('receiving a large file', () => {
  let openData: OpenDataApp;

  beforeAll(async () => {
    openData = await openOpenData();
  });
  afterAll(() => openData.stop());

  it('needs the memory of a batch, not of the file', async () => {
    const before = memoryInUse();
    let lines = 0;
    let bytes = 0;
    let most = 0;
    async function* large(): AsyncGenerator<Uint8Array> {
      while (bytes < FILE_BYTES) {
        const text = Array.from({ length: 100 }, () =>
          JSON.stringify(anAward(lines++, { desc: 'Care. '.repeat(300) })),
        );
        const piece = Buffer.from(`${text.join('\n')}\n`);
        bytes += piece.length;
        if (lines % 2000 === 0) most = Math.max(most, memoryInUse());
        yield await Promise.resolve(piece);
      }
    }
    const { imports, operator } = openData;
    const id = await imports.receive(operator, { name: 'large.jsonl', content: large() });
    expect(bytes).toBeGreaterThanOrEqual(FILE_BYTES);
    expect(most).toBeGreaterThan(0);
    expect(most - before).toBeLessThan(MOST_GROWTH);
    expect(await imports.start(operator, id, {})).toMatchObject({ state: 'staged', linesTotal: lines });
  }, 180_000);
});
