import { describe, expect, it } from '@jest/globals';
import { isAreaCode, isCvrNumber, parseCpv, sizeClass } from '#reference';
import { moneyOf } from '#scoring';
import { DEMO_MARKET } from './demo-market.js';

const { buyers, vendors, tenders, persons } = DEMO_MARKET;
const lots = tenders.flatMap((tender) => tender.lots);
const references = vendors.flatMap((vendor) => vendor.references);
const requirements = lots.flatMap((lot) => lot.requirements);

describe('the demo market', () => {
  it('has twelve lots of a few buyers and forty vendors, half of them of the third sector', () => {
    const social = vendors.filter(({ profile: { kind } }) =>
      ['social-enterprise', 'association'].includes(kind),
    );
    expect(buyers).toHaveLength(6);
    expect(lots).toHaveLength(12);
    expect(vendors).toHaveLength(40);
    expect(social).toHaveLength(20);
  });

  it('has vendors of every kind and size, newcomers among them', () => {
    const sizes = vendors.map(({ profile: { headcount, turnover, balance } }) =>
      sizeClass({
        ...(headcount === undefined ? {} : { headcount }),
        ...(turnover === undefined ? {} : { turnover: moneyOf(turnover) }),
        ...(balance === undefined ? {} : { balance: moneyOf(balance) }),
      }),
    );
    expect(new Set(sizes)).toEqual(new Set(['micro', 'small', 'medium', 'large', 'unknown']));
    expect(new Set(vendors.map(({ profile }) => profile.kind)).size).toBe(4);
    expect(vendors.filter((vendor) => vendor.references.length === 0).length).toBeGreaterThanOrEqual(3);
    expect(Math.max(...vendors.map((vendor) => vendor.references.length))).toBe(6);
  });

  it('lets about half of the vendors declare sections complete that others leave open', () => {
    const declares = (section: 'certificates' | 'references' | 'capabilities' | 'reservation') =>
      vendors.filter(({ profile }) => profile.complete.includes(section)).length;
    for (const section of ['certificates', 'references', 'capabilities', 'reservation'] as const) {
      expect(declares(section)).toBeGreaterThanOrEqual(5);
      expect(declares(section)).toBeLessThanOrEqual(30);
    }
  });

  it('holds valid, expired and claimed certificates', () => {
    const certificates = vendors.flatMap(({ profile }) => profile.certificates);
    expect(certificates.some(({ validForDays }) => validForDays === undefined)).toBe(true);
    expect(certificates.some(({ validForDays = 1 }) => validForDays < 0)).toBe(true);
    expect(certificates.some(({ claimsEquivalentTo }) => claimsEquivalentTo !== undefined)).toBe(true);
  });

  it('has two tenders in English and the rest in Danish', () => {
    expect(tenders.filter(({ language }) => language === 'en')).toHaveLength(2);
    expect(tenders.filter(({ language }) => language === 'da')).toHaveLength(8);
    expect(tenders.filter((tender) => tender.lots.length === 2)).toHaveLength(2);
  });

  it('asks three to eight things of every lot, and of thirteen kinds', () => {
    for (const lot of lots) {
      expect(lot.requirements.length).toBeGreaterThanOrEqual(3);
      expect(lot.requirements.length).toBeLessThanOrEqual(8);
      expect(lot.requirements.some(({ mandatory }) => mandatory)).toBe(true);
      expect(lot.requirements.some(({ mandatory }) => !mandatory)).toBe(true);
    }
    expect(new Set(requirements.map(({ kind }) => kind)).size).toBe(13);
    expect(requirements.every(({ mandatory, weight }) => mandatory === (weight === undefined))).toBe(true);
  });

  it('names everything once', () => {
    const named = [buyers, vendors, tenders, lots, persons].map((list) => list.map(({ key }) => key));
    for (const keys of named) expect(new Set(keys).size).toBe(keys.length);
    const names = [...buyers, ...vendors].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('gives every organisation a made-up CVR number of its own that passes the check', () => {
    const numbers = [...buyers, ...vendors].map(({ cvr }) => cvr);
    expect(numbers.filter((cvr) => !isCvrNumber(cvr) || !cvr.startsWith('10000'))).toEqual([]);
    expect(new Set(numbers).size).toBe(46);
  });

  it('writes CPV codes with eight digits', () => {
    const codes = [
      ...lots.flatMap(({ mainCpv, additionalCpv }) => [mainCpv, ...additionalCpv]),
      ...vendors.flatMap(({ profile }) => profile.capabilities.flatMap(({ cpv }) => cpv)),
      ...references.flatMap(({ cpv }) => cpv),
    ];
    expect(codes.filter((code) => !/^\d{8}$/.test(code) || parseCpv(code) === undefined)).toEqual([]);
  });

  it('names places that exist', () => {
    const areas = [
      ...lots.flatMap((lot) => lot.areas),
      ...vendors.flatMap(({ profile }) => profile.areas),
      ...references.flatMap((reference) => reference.areas),
    ];
    expect(areas.filter((area) => !isAreaCode(area))).toEqual([]);
  });

  it('knows every organisation that it refers to', () => {
    const buyerKeys = buyers.map(({ key }) => key);
    const vendorKeys = vendors.map(({ key }) => key);
    const awards = vendors.flatMap(({ profile }) => profile.reservation?.awardsUnderArticle77 ?? []);
    for (const { buyer } of [...tenders, ...awards]) expect(buyerKeys).toContain(buyer);
    expect(awards).not.toHaveLength(0);
    const organisations = persons.map(({ key, organisation }) => [key, organisation]);
    expect(organisations).toEqual([
      ['officer', 'aarhus'],
      ['vendor', 'nabolyst'],
      ['operator', undefined],
    ]);
    expect(vendorKeys).toContain('nabolyst');
    for (const { email } of persons) expect(email).toMatch(/^[a-z.]+@medspil\.example$/);
  });

  it('leads nobody to a real site', () => {
    for (const { profile } of vendors) expect(profile.website ?? 'https://x.example').toMatch(/\.example$/);
  });

  it('has something to say in every text, without a space too many', () => {
    const short = [
      ...vendors.flatMap(({ profile }) => profile.capabilities.map(({ text }) => text)),
      ...references.map(({ title }) => title),
      ...[...tenders, ...lots].map(({ title }) => title),
    ];
    const sentences = [
      ...vendors.map(({ profile }) => profile.description),
      ...[...tenders, ...lots].map(({ description }) => description),
      ...tenders.map(({ benefit }) => benefit),
    ];
    expect(short.filter((text) => text.length < 12)).toEqual([]);
    expect(sentences.filter((text) => text.length < 80 || !text.endsWith('.'))).toEqual([]);
    expect([...short, ...sentences].filter((text) => / {2}|^ | $|\S\.[A-ZÆØÅ]/u.test(text))).toEqual([]);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});
