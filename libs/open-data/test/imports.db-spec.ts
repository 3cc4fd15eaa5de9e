import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { encodeCursor } from '#platform';
import {
  aFile,
  aFinishedImport,
  anAward,
  refreshesAskedFor,
  everythingImported,
  winner,
} from './import.builders.js';
import { openOpenData, type OpenDataApp } from './open-data.app.js';

describe('importing awards', () => {
  let openData: OpenDataApp;

  beforeAll(async () => {
    openData = await openOpenData();
  });
  afterEach(async () => {
    await openData.dataSource.query(
      `TRUNCATE import, import_line, vendor_profile, vendor_reference, outbox CASCADE;
       DELETE FROM lot; DELETE FROM tender;
       DELETE FROM organisation WHERE kind = 'vendor'`,
    );
  });
  afterAll(() => openData.stop());

  const rowsOf = (sql: string) => openData.dataSource.query<object[]>(sql);
  const countOf = async (table: string) => {
    const [row] = await rowsOf(`SELECT count(*)::integer AS count FROM ${table}`);
    return row;
  };

  it('makes vendors that nobody has claimed, with references, and past tenders', async () => {
    const done = await aFinishedImport(
      openData,
      aFile(
        anAward(1, { winners: [winner(11), winner(12)] }),
        anAward(2, { winners: [winner(11)], cpv: ['85'] }),
      ),
      { scheme: 'PT-NIF', currency: 'EUR' },
    );
    expect(done).toMatchObject({
      state: 'done',
      percent: 100,
      linesTotal: 2,
      linesDone: 2,
      counts: {
        vendorsCreated: 2,
        referencesCreated: 3,
        tendersCreated: 2,
        unchanged: 0,
        refused: 0,
        problems: 0,
      },
      error: null,
    });
    expect(done.finishedAt).toBeInstanceOf(Date);
    expect(
      await rowsOf(
        `SELECT name, country, registration_scheme AS scheme, registration_id AS id, verified_at
         FROM organisation WHERE kind = 'vendor' ORDER BY id`,
      ),
    ).toEqual([
      { name: 'Company 11', country: 'PT', scheme: 'PT-NIF', id: '11', verified_at: null },
      { name: 'Company 12', country: 'PT', scheme: 'PT-NIF', id: '12', verified_at: null },
    ]);
    expect(
      await rowsOf(
        `SELECT registration_id AS vendor, title, text, buyer_name, cpv, areas, value_minor, value_currency, day::text, source,
                source_id FROM vendor_reference JOIN organisation ON organisation.id = vendor_id
         ORDER BY source_id LIMIT 1`,
      ),
    ).toEqual([
      {
        vendor: '11',
        title: 'Home help 1',
        text: 'Meals and care at home.',
        buyer_name: 'Município de Faro',
        cpv: ['85312000'],
        areas: ['Portugal, Faro, Faro'],
        value_minor: '184320',
        value_currency: 'EUR',
        day: '2024-01-02',
        source: 'awards:PT-NIF',
        source_id: '1:11',
      },
    ]);
    expect(
      await rowsOf(
        `SELECT tender.title, status, source_id, main_cpv, value_minor FROM tender JOIN lot ON lot.tender_id = tender.id
         ORDER BY source_id`,
      ),
    ).toEqual([
      {
        title: 'Home help 1',
        status: 'archived',
        source_id: '1',
        main_cpv: '85312000',
        value_minor: '184320',
      },
      {
        title: 'Home help 2',
        status: 'archived',
        source_id: '2',
        main_cpv: '85000000',
        value_minor: '184320',
      },
    ]);
  });

  it('asks for the matching of each vendor once', async () => {
    const lines = [1, 2, 3, 4, 5].map((id) => anAward(id, { winners: [winner(11), winner(10 + id)] }));
    openData.runner.linesAtOnce = 2;
    await aFinishedImport(openData, aFile(...lines));
    openData.runner.linesAtOnce = 500;
    expect(await refreshesAskedFor(openData)).toBe(1);
  });

  it('changes nothing when the same file comes twice', async () => {
    const lines = [anAward(1), anAward(2, { winners: [winner(11)] }), anAward(2), 'no award'];
    openData.runner.linesAtOnce = 2;
    await aFinishedImport(openData, aFile(...lines));
    const before = await everythingImported(openData);
    const again = await aFinishedImport(openData, aFile(...lines));
    openData.runner.linesAtOnce = 500;
    expect(before.length).toBeGreaterThan(8);
    expect(await everythingImported(openData)).toEqual(before);
    expect(again.counts).toMatchObject({
      vendorsCreated: 0,
      referencesCreated: 0,
      tendersCreated: 0,
      tendersChanged: 0,
      unchanged: 2,
      refused: 2,
    });
  });

  it('takes what is new or changed in a later file', async () => {
    await aFinishedImport(openData, aFile(anAward(1), anAward(2)));
    const later = await aFinishedImport(
      openData,
      aFile(anAward(1), anAward(2, { title: 'Home help, corrected' }), anAward(3)),
    );
    expect(later.counts).toMatchObject({
      referencesCreated: 1,
      tendersCreated: 1,
      tendersChanged: 1,
      unchanged: 1,
    });
  });

  it('keeps the awards of two registers apart', async () => {
    await aFinishedImport(openData, aFile(anAward(1)), { scheme: 'PT-NIF' });
    const other = await aFinishedImport(openData, aFile(anAward(1)), { scheme: 'XK-ARBK', currency: 'EUR' });
    expect(other.counts).toMatchObject({ vendorsCreated: 1, referencesCreated: 1, tendersCreated: 1 });
  });

  it('reports every bad line with its reason and takes the rest', async () => {
    const done = await aFinishedImport(
      openData,
      aFile(
        anAward(1),
        '',
        '{"id": 2',
        anAward(3, { date: 'soon' }),
        anAward(4, { cpv: ['care'] }),
        anAward(1, { title: 'Again' }),
        anAward(5, { winners: [{ ...winner(9), natural: true }] }),
        JSON.stringify({ id: 'x'.repeat(1024 * 1024) }),
        anAward(6),
      ),
    );
    expect(done).toMatchObject({
      state: 'done',
      linesTotal: 8,
      linesDone: 8,
      counts: { tendersCreated: 3, skipped: 1, refused: 4, problems: 6 },
    });
    const { items } = await openData.imports.problems(openData.operator, done.id, { limit: 100 });
    expect(items).toEqual([
      {
        line: 3,
        outcome: 'refused',
        reason: expect.stringContaining('not a JSON object'),
        excerpt: '{"id": 2',
      },
      {
        line: 4,
        outcome: 'refused',
        reason: expect.stringContaining('"date" is "soon"'),
        excerpt: expect.stringContaining('"id":"3"'),
      },
      { line: 5, outcome: 'done', reason: expect.stringContaining('Not a CPV code'), excerpt: null },
      {
        line: 6,
        outcome: 'refused',
        reason: 'Award "1" stands on line 1 already; the first one counts.',
        excerpt: expect.stringContaining('Again'),
      },
      { line: 7, outcome: 'skipped', reason: expect.stringContaining('Natural persons'), excerpt: null },
      {
        line: 8,
        outcome: 'refused',
        reason: expect.stringContaining('longer than 1048576 bytes'),
        excerpt: null,
      },
    ]);
  });

  it('keeps nothing of natural persons, not even in the staging table', async () => {
    await aFinishedImport(
      openData,
      aFile(anAward(1, { winners: [{ id: '7', name: 'Ana Silva', natural: true }] })),
    );
    expect(await rowsOf('SELECT body FROM import_line')).toEqual([{ body: null }]);
    expect(await countOf('tender')).toEqual({ count: 0 });
    expect(await countOf('vendor_reference')).toEqual({ count: 0 });
  });

  it('gives problems and imports in pages', async () => {
    const first = await aFinishedImport(openData, aFile('a', 'b', 'c'));
    const second = await aFinishedImport(openData, aFile('d'));
    const { operator, imports } = openData;
    const page = await imports.problems(operator, first.id, { limit: 2 });
    expect(page.items.map(({ line }) => line)).toEqual([1, 2]);
    const next = await imports.problems(operator, first.id, { limit: 2, after: page.next ?? '' });
    expect([next.items.map(({ line }) => line), next.next]).toEqual([[3], null]);
    const forged = encodeCursor([1.5]);
    await expect(imports.problems(operator, first.id, { limit: 2, after: forged })).rejects.toMatchObject({
      code: 'cursor-invalid',
    });
    const far = encodeCursor([Number.MAX_SAFE_INTEGER]);
    expect((await imports.problems(operator, first.id, { limit: 2, after: far })).items).toEqual([]);
    const newest = await imports.list(operator, { limit: 1 });
    expect(newest.items.map(({ id }) => id)).toEqual([second.id]);
    const older = await imports.list(operator, { limit: 1, after: newest.next ?? '' });
    expect([older.items.map(({ id }) => id), older.next]).toEqual([[first.id], null]);
  });

  it('leaves an import alone that was started before', async () => {
    const { id } = await aFinishedImport(openData, aFile(anAward(1)));
    const { imports, operator } = openData;
    expect(await imports.start(operator, id, { currency: 'DKK' })).toMatchObject({
      state: 'done',
      currency: 'EUR',
    });
    await imports.discard(operator, id);
    expect(await imports.get(operator, id)).toMatchObject({ state: 'done' });
  });
});
