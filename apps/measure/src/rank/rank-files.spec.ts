import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MeasureError } from '../measure.error.js';
import { rankFiles } from './rank-files.js';

const HISTORY = [
  {
    id: 'a1',
    date: '2024-01-02',
    title: 'Rengøring af skoler',
    cpv: ['90910000-9'],
    region: ['Danmark, Fyn, Odense'],
    value: '1.000,50',
    winners: [{ id: '11', name: 'Klar Kant', sme: true, natural: false }],
  },
  {
    id: 'a2',
    date: '2024-01-03',
    title: 'Madservice til ældre',
    cpv: '55',
    region: 'Danmark, Fyn',
    value: null,
    winners: [
      { id: 22, name: 'Køkkenet' },
      { id: '33', name: 'Ane Hansen', natural: true },
    ],
  },
  { id: 'a3', title: 'Rengøring', winners: 'nobody' },
  {
    title: 'Rengøring af børnehaver',
    cpv: [90910000],
    winners: [{ id: '44', name: 'Fjordblik' }, { name: 'no id' }, null],
  },
];

describe('ranking one file for another', () => {
  let folder = '';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rank-'));
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  const ranked = async (history: string, queries: string, top = 100) => {
    const [h, q, out] = ['h.jsonl', 'q.jsonl', 'r.jsonl'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    await writeFile(h, history);
    await writeFile(q, queries);
    const summary = await rankFiles({ history: h, queries: q, out, top, languages: ['danish'] });
    const lines = (await readFile(out, 'utf8')).split('\n').filter(Boolean);
    return { summary, lines: lines.map((line) => JSON.parse(line) as unknown) };
  };
  const jsonl = (records: readonly unknown[]): string =>
    records.map((record) => JSON.stringify(record)).join('\r\n');

  it('writes the winners of the history for each query, best first, ids as the history has them', async () => {
    const queries = [
      {
        id: 'q1',
        title: 'Rengøring af skole',
        desc: '',
        cpv: ['90910000'],
        region: ['Danmark, Fyn, Odense'],
        buyer: 'b',
      },
      { id: 7, title: 'Mad til ældre borgere' },
      { id: 'q3', title: 'Vejarbejde', cpv: ['45233000'] },
    ];
    const { summary, lines } = await ranked(`\uFEFF${jsonl(HISTORY)}\n\n`, jsonl(queries));
    expect(summary).toEqual({ awards: 4, vendors: 3, queries: 3 });
    expect(lines).toEqual([
      { id: 'q1', ranked: ['11', '44'], scores: [expect.any(Number), expect.any(Number)] },
      { id: 7, ranked: [22], scores: [expect.any(Number)] },
      { id: 'q3', ranked: [], scores: [] },
    ]);
  });

  it('cuts lists at the number asked for', async () => {
    const { lines } = await ranked(jsonl(HISTORY), jsonl([{ id: 'q', title: 'Rengøring af skoler' }]), 1);
    expect(lines).toEqual([{ id: 'q', ranked: ['11'], scores: [expect.any(Number)] }]);
  });

  it('does not look at the buyer', async () => {
    const asked = { id: 'q', title: 'Rengøring' };
    const without = await ranked(jsonl(HISTORY), jsonl([asked]));
    const sold = HISTORY.map((award) => ({ ...award, buyer: 'b' }));
    const own = await ranked(jsonl(sold), jsonl([{ ...asked, buyer: 'b' }]));
    expect(own.lines).toEqual(without.lines);
  });

  it.each([
    ['{"id": "a"}\nnot json', /h\.jsonl:2 is not JSON/],
    ['[1]', /h\.jsonl:1 is not a JSON object/],
  ])('names the file and line of what it cannot read: %s', async (history, message) => {
    const failure = ranked(history, '');
    await expect(failure).rejects.toThrow(MeasureError);
    await expect(failure).rejects.toThrow(message);
  });

  it('says that a file is missing', async () => {
    const missing = join(folder, 'missing.jsonl');
    await expect(
      rankFiles({ history: missing, queries: missing, out: missing, top: 1, languages: [] }),
    ).rejects.toThrow(`${missing} cannot be read`);
  });
});
