import { describe, expect, it } from '@jest/globals';
import type { Award } from './award.js';
import { namedVendors, pastTenderOf, referencesOf } from './award-rows.js';

const SETTINGS = { currency: 'EUR', scheme: 'PT-NIF' };
const winner = (id: string, name = `Company ${id}`) => ({ id, name, sme: null });

const anAward = (changes: Partial<Award> = {}): Award => ({
  id: '7',
  day: '2024-01-02',
  title: 'Home help',
  description: 'Meals and care at home.',
  cpv: ['85312000'],
  places: ['Portugal, Faro, Faro'],
  buyerName: 'Município de Faro',
  valueMinor: 184_320,
  winners: [winner('11')],
  ...changes,
});

const VENDOR_IDS = new Map(['1', '2:3', '3', '11', '12'].map((id) => [id, `vendor ${id}`]));

describe('the rows of awards', () => {
  it('name each winner once, by its first name, in the country of the register', () => {
    const awards = [
      anAward({ winners: [winner('11', 'First'), winner('12')] }),
      anAward({ winners: [winner('11')] }),
    ];
    expect(namedVendors(awards, SETTINGS)).toEqual([
      { scheme: 'PT-NIF', id: '11', name: 'First', country: 'PT' },
      { scheme: 'PT-NIF', id: '12', name: 'Company 12', country: 'PT' },
    ]);
  });

  it.each(['IMPORT', 'XI-LEI', 'EU'])('know no country of the register %s', (scheme) => {
    expect(namedVendors([anAward()], { ...SETTINGS, scheme })[0]?.country).toBeUndefined();
  });

  it('keep keys within what the database holds, and apart', () => {
    const ids = ['1', '2'].map((end) => '9'.repeat(198) + end);
    const award = anAward({ id: ':'.repeat(100), winners: ids.map((id) => winner(id)) });
    const keys = referencesOf(award, new Map(ids.map((id) => [id, id])), SETTINGS).map(
      ({ sourceId }) => sourceId,
    );
    expect(new Set(keys).size).toBe(2);
    for (const key of keys) expect(key.length).toBeLessThanOrEqual(300);
  });

  it('make an award a reference of each winner and one past tender', () => {
    const award = anAward({ winners: [winner('11'), winner('12')] });
    const references = referencesOf(award, VENDOR_IDS, SETTINGS);
    expect(references.map(({ vendorId, sourceId }) => [vendorId, sourceId])).toEqual([
      ['vendor 11', '7:11'],
      ['vendor 12', '7:12'],
    ]);
    expect(references[0]).toMatchObject({
      source: 'awards:PT-NIF',
      text: 'Meals and care at home.',
      value: { minor: 184_320, currency: 'EUR' },
      day: '2024-01-02',
      verified: true,
    });
    expect(pastTenderOf(award, SETTINGS)).toMatchObject({
      source: 'awards:PT-NIF',
      sourceId: '7',
      language: 'und',
      publishedOn: '2024-01-02',
      value: { minor: 184_320, currency: 'EUR' },
    });
  });

  it('leave out what the award does not say', () => {
    const { valueMinor, ...award } = anAward({ description: '' });
    expect(valueMinor).toBeDefined();
    const [reference] = referencesOf(award, VENDOR_IDS, SETTINGS);
    expect(reference).not.toHaveProperty('value');
    expect(reference).not.toHaveProperty('text');
    expect(pastTenderOf(award, SETTINGS)).not.toHaveProperty('value');
  });

  it('give two pairs of award and winner two keys, whatever their ids hold', () => {
    const keyOf = (award: string, company: string) =>
      referencesOf(anAward({ id: award, winners: [winner(company)] }), VENDOR_IDS, SETTINGS)[0]?.sourceId;
    expect(keyOf('1', '2:3')).not.toBe(keyOf('1:2', '3'));
    expect(keyOf('1%3A2', '3')).not.toBe(keyOf('1:2', '3'));
  });
});
