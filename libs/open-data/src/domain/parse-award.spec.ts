import { describe, expect, it } from '@jest/globals';
import { parseAward } from './parse-award.js';
import type { WinnerIds } from './read-winners.js';

const record = {
  id: '10400194',
  date: '2024-01-02',
  title: 'Home help in Faro',
  desc: 'Meals and care at home.',
  cpv: ['85312000'],
  region: ['Portugal, Faro, Faro'],
  buyer: '506579425',
  buyer_name: 'Município de Faro',
  value: 1843.2,
  winners: [{ id: '501445226', name: 'Casa do Sul, Lda.', sme: null, natural: false }],
};

const parse = (changes: object = {}, ids: WinnerIds = 'any') =>
  parseAward(JSON.stringify({ ...record, ...changes }), ids);

function awardOf(changes: object, ids: WinnerIds = 'any') {
  const parsed = parse(changes, ids);
  if (parsed.kind !== 'award') throw new Error(`the line was ${parsed.kind}`);
  return parsed;
}

describe('parseAward', () => {
  it('reads a complete record', () => {
    expect(parse()).toEqual({
      kind: 'award',
      award: {
        id: '10400194',
        day: '2024-01-02',
        title: 'Home help in Faro',
        description: 'Meals and care at home.',
        cpv: ['85312000'],
        places: ['Portugal, Faro, Faro'],
        buyerName: 'Município de Faro',
        valueMinor: 184_320,
        winners: [{ id: '501445226', name: 'Casa do Sul, Lda.', sme: null }],
      },
      warnings: [],
    });
  });

  it('takes a line that is nested deeper than can be written out again', () => {
    const deep = JSON.stringify(record).replace('["85312000"]', `${'['.repeat(20_000)}${']'.repeat(20_000)}`);
    expect(parseAward(deep, 'any')).toMatchObject({
      kind: 'award',
      warnings: ['Not a CPV code, left out: a list or an object.'],
    });
  });

  it('asks for no more than id, date and title', () => {
    const parsed = parseAward('{"id": 7, "date": "2024-01-02", "title": "Meals"}', 'any');
    expect(parsed).toMatchObject({ kind: 'award', award: { id: '7', cpv: [], places: [], winners: [] } });
    expect(parsed).not.toHaveProperty('award.valueMinor');
  });

  it.each([
    ['{"id": "1"', 'not a JSON object'],
    ['[]', 'not a JSON object'],
    ['"text"', 'not a JSON object'],
    ['null', 'not a JSON object'],
    ['id;date;title', 'not a JSON object'],
    [JSON.stringify({ ...record, id: undefined }), '"id" is missing'],
    [JSON.stringify({ ...record, id: ' \u0000 ' }), '"id" is missing'],
    [JSON.stringify({ ...record, id: { no: 1 } }), '"id" is missing'],
    [JSON.stringify({ ...record, id: 'x'.repeat(101) }), '"id" has more than 100 characters'],
    [JSON.stringify({ ...record, title: '' }), '"title" is missing'],
    [JSON.stringify({ ...record, date: undefined }), '"date" is missing'],
    [JSON.stringify({ ...record, date: '2023-02-29' }), '"date" is "2023-02-29"'],
    [JSON.stringify({ ...record, date: 'soon' }), '"date" is "soon"'],
  ])('refuses %s', (line, reason) => {
    const parsed = parseAward(line, 'any');
    expect(parsed.kind).toBe('refused');
    expect(parsed).toHaveProperty('reason', expect.stringContaining(reason));
  });

  it.each([
    [['85'], ['85000000']],
    [['853'], ['85300000']],
    [['85312000-9'], ['85312000']],
    [['85312000', '85312000-9'], ['85312000']],
    ['50750000', ['50750000']],
    [null, []],
    ['', []],
  ])('reads the codes %j as %j', (cpv, codes) => {
    expect(awardOf({ cpv })).toMatchObject({ award: { cpv: codes }, warnings: [] });
  });

  it.each([
    [['85312000', 'care'], ['85312000'], 'Not a CPV code, left out: "care".'],
    [['8'], [], 'Not a CPV code, left out: "8".'],
    [[3111000], [], 'Not a CPV code, left out: 3111000.'],
    [{ main: '85' }, [], '"cpv" is not a list'],
    [
      Array.from({ length: 21 }, (_, index) => String(85_000_000 + index)),
      Array.from({ length: 20 }, (_, index) => String(85_000_000 + index)),
      'Of 21 entries in "cpv" the first 20 count.',
    ],
    [[{ code: '85312000' }, 85312000, null], [], 'left out: a list or an object, 85312000, null.'],
  ])('takes the record with the codes %j, and warns', (cpv, codes, warning) => {
    const { award, warnings } = awardOf({ cpv });
    expect(award.cpv).toEqual(codes);
    expect(warnings).toEqual([expect.stringContaining(warning)]);
  });

  it('leaves out a value that is no amount, and warns', () => {
    const { award, warnings } = awardOf({ value: 'secret' });
    expect(award).not.toHaveProperty('valueMinor');
    expect(warnings).toEqual([expect.stringContaining('"value" is "secret"')]);
  });

  it('leaves natural persons out and keeps the companies beside them', () => {
    const winners = [
      { id: '1', name: 'Ana', natural: true },
      ...record.winners,
      { id: '2', name: 'B', natural: 'yes' },
    ];
    expect(awardOf({ winners })).toMatchObject({ award: { winners: [{ id: '501445226' }] }, warnings: [] });
  });

  it('skips an award that natural persons alone won', () => {
    expect(parse({ winners: [{ id: '1', name: 'Ana', natural: true }] }).kind).toBe('skipped');
  });

  it('counts a winner that stands there twice once', () => {
    expect(awardOf({ winners: [...record.winners, ...record.winners] }).award.winners).toHaveLength(1);
  });

  it.each([
    [{ name: 'A' }, 'Winner 1 has no id'],
    [{ id: '1' }, 'Winner 1 has no name'],
    ['A', 'Winner 1 has no id'],
    [null, 'Winner 1 has no id'],
    [{ id: 'x'.repeat(200), name: 'A' }, 'Winner 1 has an id of more than 199 characters'],
  ])('leaves out the winner %j and warns', (winner, warning) => {
    const { award, warnings } = awardOf({ winners: [winner, ...record.winners] });
    expect(award.winners).toHaveLength(1);
    expect(warnings).toEqual([expect.stringContaining(warning)]);
  });

  it('says so where no winner is left', () => {
    expect(awardOf({ winners: [] }).warnings).toEqual([
      'No winner is named; only a past tender was made of it.',
    ]);
    expect(awardOf({ winners: 'A' }).warnings[0]).toContain('"winners" is not a list');
  });

  it('brings CVR numbers into one form and leaves out what is none', () => {
    const winners = [
      { id: 'DK 13 74 81 36', name: 'Selskabet' },
      { id: '12345678', name: 'Ingen' },
    ];
    const { award, warnings } = awardOf({ winners }, 'cvr');
    expect(award.winners).toEqual([{ id: '13748136', name: 'Selskabet', sme: null }]);
    expect(warnings).toEqual([expect.stringContaining('"12345678", which is no CVR number')]);
  });

  it('keeps what the source says of size', () => {
    const winners = [true, false, 'no'].map((sme, index) => ({ id: String(index), name: 'A', sme }));
    expect(awardOf({ winners }).award.winners.map(({ sme }) => sme)).toEqual([true, false, null]);
  });

  it('cleans texts of what a database cannot hold', () => {
    const { award } = awardOf({ title: 'Care\u0000 at\n\n home \ud800', buyer_name: 'Cafe\u0301' });
    expect(award).toMatchObject({ title: 'Care at home', buyerName: 'Café' });
  });

  it('names the buyer by its number where it has no name', () => {
    expect(awardOf({ buyer_name: undefined }).award.buyerName).toBe('506579425');
    expect(awardOf({ buyer_name: '', buyer: undefined })).toMatchObject({
      award: { buyerName: '(not stated)' },
      warnings: ['No buyer is named.'],
    });
  });

  it('cuts texts that are too long, and warns', () => {
    const { award, warnings } = awardOf({ title: 'a'.repeat(1001), desc: 'b'.repeat(5001) });
    expect([award.title.length, award.description.length]).toEqual([1000, 5000]);
    expect(warnings).toEqual(['"title" was cut to 1000 characters.', '"desc" was cut to 5000 characters.']);
  });
});
