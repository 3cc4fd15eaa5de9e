import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { aPerson } from '../../identity/test/identity.builders.js';
import { aFile, aFinishedImport, anAward } from './import.builders.js';
import { openOpenData, type OpenDataApp } from './open-data.app.js';

describe('receiving a file', () => {
  let openData: OpenDataApp;

  beforeAll(async () => {
    openData = await openOpenData();
  });
  afterEach(async () => {
    await openData.dataSource.query('TRUNCATE import, import_line, outbox CASCADE');
  });
  afterAll(() => openData.stop());

  const countOf = async (table: string) => {
    const [row] = await openData.dataSource.query<object[]>(
      `SELECT count(*)::integer AS count FROM ${table}`,
    );
    return row;
  };

  it.each([[[]], [['', '  ']]])('refuses a file without a line: %j', async (lines) => {
    await expect(openData.imports.receive(openData.operator, aFile(...lines))).rejects.toMatchObject({
      kind: 'invalid',
      code: 'import-empty',
    });
    expect(await countOf('import')).toEqual({ count: 0 });
  });

  it('keeps nothing of a file that breaks off', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      for (let id = 0; id < 3000; id++) yield Buffer.from(`${JSON.stringify(anAward(id))}\n`);
      throw await Promise.resolve(new Error('the line went dead'));
    }
    const file = { name: 'awards.jsonl', content: broken() };
    await expect(openData.imports.receive(openData.operator, file)).rejects.toThrow('the line went dead');
    expect(await countOf('import')).toEqual({ count: 0 });
    expect(await countOf('import_line')).toEqual({ count: 0 });
  });

  it('removes what a process left behind that died while a file came in', async () => {
    const { imports, operator, dataSource } = openData;
    await imports.receive(operator, aFile(anAward(1)));
    await dataSource.query(`UPDATE import SET created_at = created_at - interval '2 days'`);
    await imports.receive(operator, aFile(anAward(2)));
    expect(await countOf('import')).toEqual({ count: 1 });
  });

  it('refuses settings that it does not know, and names them', async () => {
    const { imports, operator } = openData;
    const id = await imports.receive(operator, aFile(anAward(1)));
    await expect(imports.start(operator, id, { currency: 'eur', scheme: 'nif' })).rejects.toMatchObject({
      code: 'import-invalid',
      extra: { errors: [{ pointer: '/currency' }, { pointer: '/scheme' }] },
    });
  });

  it('is for operators alone', async () => {
    const { imports, app } = openData;
    const person = await aPerson(app);
    const page = { limit: 1 };
    const { id } = await aFinishedImport(openData, aFile(anAward(1)));
    await expect(imports.receive(person, aFile(anAward(1)))).rejects.toMatchObject({ kind: 'forbidden' });
    for (const ask of [
      () => imports.get(person, id),
      () => imports.list(person, page),
      () => imports.problems(person, id, page),
      () => imports.discard(person, id),
      () => imports.start(person, id, {}),
    ]) {
      await expect(ask()).rejects.toMatchObject({ kind: 'forbidden' });
    }
  });

  it('knows no import under a foreign id', async () => {
    const { imports, operator } = openData;
    const id = '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01';
    await expect(imports.get(operator, id)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(imports.problems(operator, id, { limit: 1 })).rejects.toMatchObject({ kind: 'not-found' });
    await expect(imports.start(operator, id, {})).rejects.toMatchObject({ kind: 'not-found' });
    expect(await countOf('outbox')).toEqual({ count: 0 });
  });
});
