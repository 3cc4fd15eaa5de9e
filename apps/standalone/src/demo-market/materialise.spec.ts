import { describe, expect, it } from '@jest/globals';
import { DEMO_MARKET } from './demo-market.js';
import type { MarketJson } from './market-json.js';
import { materialise } from './materialise.js';

const MONDAY = new Date('2026-03-02T09:00:00Z');

function vendorOf(market: MarketJson, key: string) {
  const vendor = market.vendors.find((candidate) => candidate.key === key);
  if (!vendor) throw new Error(`no vendor ${key}`);
  return vendor;
}

function tenderOf(market: MarketJson, key: string) {
  const tender = market.tenders.find((candidate) => candidate.key === key);
  if (!tender) throw new Error(`no tender ${key}`);
  return tender.body;
}

describe('materialise', () => {
  it('sets deadlines at noon in Denmark, in winter and in summer', () => {
    const winter = materialise(DEMO_MARKET, new Date('2026-11-02T09:00:00Z'));
    const summer = materialise(DEMO_MARKET, new Date('2026-06-01T09:00:00Z'));
    expect(tenderOf(winter, 'aarhus-taet-paa-hverdagen').submissionDeadline).toBe(
      '2026-11-30T12:00:00+01:00',
    );
    expect(tenderOf(summer, 'aarhus-taet-paa-hverdagen').submissionDeadline).toBe(
      '2026-06-29T12:00:00+02:00',
    );
  });

  it('moves a deadline that falls on a weekend to Monday', () => {
    const sevenDays = Array.from({ length: 7 }, (_, day) => {
      const now = new Date(Date.parse('2026-03-02T09:00:00Z') + day * 86_400_000);
      return tenderOf(materialise(DEMO_MARKET, now), 'aarhus-taet-paa-hverdagen').submissionDeadline;
    });
    expect(sevenDays.map((deadline) => deadline.slice(0, 10))).toEqual([
      '2026-03-30',
      '2026-03-31',
      '2026-04-01',
      '2026-04-02',
      '2026-04-03',
      '2026-04-06',
      '2026-04-06',
    ]);
  });

  it('reads the day in Denmark, not in London', () => {
    const lateEvening = new Date('2026-07-05T22:30:00Z');
    const { submissionDeadline } = tenderOf(
      materialise(DEMO_MARKET, lateEvening),
      'aarhus-taet-paa-hverdagen',
    );
    expect(submissionDeadline).toBe('2026-08-03T12:00:00+02:00');
  });

  it('lets contracts run for whole months after the deadline', () => {
    for (const { body } of materialise(DEMO_MARKET, MONDAY).tenders) {
      for (const { contractStart, contractEnd } of body.lots) {
        expect(contractStart).toMatch(/-01$/);
        expect(contractStart > body.submissionDeadline.slice(0, 10)).toBe(true);
        expect(new Date(Date.parse(contractEnd) + 86_400_000).toISOString().slice(8, 10)).toBe('01');
      }
    }
    const [lot] = tenderOf(materialise(DEMO_MARKET, MONDAY), 'aarhus-fra-udstyr-til-vaner').lots;
    expect([lot?.contractStart, lot?.contractEnd]).toEqual(['2026-06-01', '2027-11-30']);
  });

  it('turns ages into days', () => {
    const market = materialise(DEMO_MARKET, MONDAY);
    const tinbo = vendorOf(market, 'tinbo-robotics');
    expect(tinbo.profile.certificates[1]).toEqual({ scheme: 'iso-27001', validThrough: '2026-01-16' });
    expect(tinbo.references[0]?.day).toBe('2025-06-19');
    expect(vendorOf(market, 'morgenlys').profile.certificates).toEqual([
      { scheme: 'social-supervision-approval' },
    ]);
  });

  it('puts the ids of buyers where their keys stood', () => {
    const market = materialise(DEMO_MARKET, MONDAY, (key) => `id-of-${key}`);
    const awards = vendorOf(market, 'morgenlys').profile.reservation?.awardsUnderArticle77;
    expect(awards).toEqual([{ buyerId: 'id-of-koebenhavn', day: '2024-07-26' }]);
    expect(tenderOf(market, 'kolding-rengoering').buyerId).toBe('id-of-kolding');
    expect(vendorOf(market, 'nabolyst').profile.reservation?.awardsUnderArticle77).toEqual([]);
  });

  it('says in every profile, reference and tender that it is made up', () => {
    const market = materialise(DEMO_MARKET, MONDAY);
    const texts = [
      ...DEMO_MARKET.buyers.map(({ name }) => name),
      ...market.vendors.map(({ profile }) => profile.description),
      ...market.vendors.flatMap(({ references }) => references.map(({ buyerName }) => buyerName)),
      ...market.tenders.map(({ body }) => body.description),
    ];
    expect(texts.filter((text) => !/fiktiv|fictional/i.test(text))).toEqual([]);
  });

  it('leaves nothing in the bodies that the API does not know', () => {
    const { vendors, tenders } = materialise(DEMO_MARKET, MONDAY);
    const bodies = JSON.stringify([
      vendors.map(({ profile, references }) => ({ profile, references })),
      tenders.map(({ body }) => body),
    ]);
    expect(bodies).not.toMatch(/InDays|yearsAgo|ForDays|contractMonths|"key"|"buyer"/);
  });

  it('refuses an instant that is none', () => {
    expect(() => materialise(DEMO_MARKET, new Date('soon'))).toThrow(RangeError);
  });
});
