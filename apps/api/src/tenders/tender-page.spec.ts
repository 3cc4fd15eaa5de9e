import { describe, expect, it } from '@jest/globals';
import { lookupIn } from '#matching';
import { BUILT_IN_CPV, CpvCatalogue } from '#reference';
import type { Lot, Tender } from '#tenders';
import { noTenderPage, pageLanguage, tenderPage } from './tender-page.js';

const LOOKUP = lookupIn(new CpvCatalogue(BUILT_IN_CPV));

const aLot = (stated: Partial<Lot> = {}): Lot => ({
  id: 'lot-1',
  title: 'Besøgsvenner',
  description: 'Frivillige besøgsvenner.\n\nHver uge.',
  mainCpv: '85312000',
  additionalCpv: [],
  areas: ['0751', '0461'],
  value: { minor: 125_000_000, currency: 'DKK' },
  contractStart: '2027-02-01',
  contractEnd: '2028-01-31',
  beneficiaries: [],
  requirements: [
    { id: 'r1', kind: 'capacity', mandatory: true, ask: { headcount: 10 } },
    { id: 'r2', kind: 'service-area', mandatory: false, ask: { areas: ['0461'] } },
  ],
  ...stated,
});

const aTender = (stated: Partial<Tender> = {}): Tender => ({
  id: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01',
  ocid: 'ocds-medspl-019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01',
  buyerName: 'Aarhus Kommune',
  title: 'Fælles hverdag',
  language: 'da',
  status: 'published',
  submissionDeadline: new Date('2026-12-21T11:00:00Z'),
  enquiriesCloseAt: new Date('2026-12-11T11:00:00Z'),
  createdAt: new Date('2026-11-01T11:00:00Z'),
  version: 2,
  description: 'Pilot mod ensomhed.',
  beneficiaries: ['older-people'],
  benefit: 'Færre er alene.',
  oneResponsePerLot: false,
  lots: [aLot(), aLot({ id: 'lot-2', title: 'Ledsagelse', requirements: [] })],
  warnings: [],
  ...stated,
});

const visible = (html: string) =>
  html
    .replace(/<head>.*<\/head>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\s\u00a0]+/g, ' ');

describe('the page of a tender', () => {
  it.each([
    [
      'da',
      [
        'Ordregiver Aarhus Kommune',
        'Frist mandag den 21. december 2026 kl. 12.00',
        'Spørgsmål modtages indtil fredag den 11. december 2026 kl. 12.00',
        'Delkontrakt 2 af 2',
        'Område Aarhus, Odense',
        'Anslået værdi 1.250.000 kr.',
        'Kontraktperiode 2027-02-01 – 2028-01-31',
        'Mindstekrav Kapacitet: mindst 10 medarbejdere',
        'Ønsker Leveringsområde: levering i Odense',
      ],
    ],
    [
      'en',
      [
        'Buyer Aarhus Kommune',
        'Deadline Monday 21 December 2026 at 12:00 (Danish time)',
        'Lot 2 of 2',
        'Estimated value DKK 1,250,000',
        'Mandatory requirements Capacity: at least 10 employees',
        'Desired',
      ],
    ],
  ] as const)('tells people all that decides whether to read on: %s', (language, told) => {
    const html = tenderPage(aTender(), language, LOOKUP);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain('<a href="/v1/tenders/019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01">');
    expect(html).toContain(`<a href="/enquiries/019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01?lang=${language}">`);
    expect(html).not.toMatch(/undefined|\[object|noindex/);
    for (const text of told) expect(visible(html)).toContain(text);
    expect(visible(html)).not.toContain('85312000');
  });

  it('leads to no questions where there can be none', () => {
    const { enquiriesCloseAt, ...past } = aTender({ status: 'archived' });
    expect(enquiriesCloseAt).toBeDefined();
    expect(tenderPage(past, 'da', LOOKUP)).not.toContain('/enquiries/');
  });

  it('escapes whatever the buyer wrote', () => {
    const evil = '<script>alert("1")</script> & \'x\'';
    const lot = aLot({ title: evil, description: evil });
    const html = tenderPage(
      aTender({ title: evil, description: evil, benefit: evil, buyerName: evil, lots: [lot] }),
      'da',
      LOOKUP,
    );
    expect(html).not.toContain('<script');
    expect(html.match(/&lt;script&gt;/g)).toHaveLength(7);
  });

  it.each([
    ['closed', 'Fristen er udløbet.'],
    ['cancelled', 'Udbuddet er aflyst.'],
    ['archived', 'En tidligere kontrakt.'],
  ] as const)('says what stands in the way of a response: %s', (status, text) => {
    expect(visible(tenderPage(aTender({ status }), 'da', LOOKUP))).toContain(text);
    expect(visible(tenderPage(aTender(), 'da', LOOKUP))).not.toContain(text);
  });

  it.each([
    [undefined, 'da', 'da'],
    [undefined, 'en', 'en'],
    [undefined, 'und', 'da'],
    ['en', 'da', 'en'],
    ['da', 'en', 'da'],
  ] as const)(
    'is in the language that was asked for, or of the tender: %s, %s',
    (asked, language, expected) => {
      expect(pageLanguage(asked, aTender({ language }))).toBe(expected);
    },
  );

  it('says so where there is nothing to show', () => {
    expect(noTenderPage('en')).toContain('<h1>There is no such tender</h1>');
  });
});
