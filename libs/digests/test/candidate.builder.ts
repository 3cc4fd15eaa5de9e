import type { Candidate } from '../src/domain/candidate.js';
import type { Told } from '../src/domain/changes.js';

/** A match of an open lot in Aarhus, four weeks before its deadline. */
export const aCandidate = (stated: Partial<Candidate> = {}): Candidate => ({
  kind: 'match',
  lotId: 'lot-1',
  tenderId: 'tender-1',
  vendorId: 'vendor-1',
  score: 60,
  eligibility: 'eligible',
  missing: 0,
  scoringVersion: '1+3f9ac2d41b07',
  asOf: '2026-11-23',
  deadline: '2026-12-21T11:00:00.000Z',
  fingerprint: 'as published',
  answers: 0,
  saved: false,
  areas: ['0751'],
  cpv: ['85312000'],
  ...stated,
});

/** The same pair as the person was told of it before. */
export const toldOf = (stated: Partial<Told> = {}): Told => ({
  ...aCandidate(),
  remindedOf: null,
  ...stated,
});
