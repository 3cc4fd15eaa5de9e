import type { NewMatch } from '#matching';

/** A match as matching tells it: four weeks open, eligible, in Aarhus. */
export const aMatch = (overrides: Partial<NewMatch> = {}): NewMatch => ({
  lotId: '019ab3c0-0000-7000-8000-000000000001',
  tenderId: '019ab3c0-0000-7000-8000-0000000000f1',
  lotTitle: 'Træning i eget hjem',
  tenderTitle: 'Rehabilitering 2027',
  buyerId: '019ab3c0-0000-7000-8000-0000000000b1',
  buyerName: 'Aarhus Kommune',
  deadline: new Date('2026-12-21T11:00:00Z'),
  value: { minor: 125_000_000, currency: 'DKK' },
  areas: ['0751'],
  eligibility: 'eligible',
  score: 74,
  missing: 0,
  reason: { da: 'CPV 853 og 3 referencer', en: 'CPV 853 and 3 references' },
  scoringVersion: '1+3f9ac2d41b07',
  asOf: '2026-11-23',
  matchedSince: new Date('2026-11-20T08:00:00Z'),
  ...overrides,
});
