import type { ProfileSection } from '../vendor.js';

/** Sections of a profile as bits. */
export const SECTION_BITS: Readonly<Record<ProfileSection, number>> = {
  capabilities: 1,
  areas: 2,
  certificates: 4,
  references: 8,
  capacity: 16,
  turnover: 32,
  reservation: 64,
  'social-purpose': 128,
  practices: 256,
  languages: 512,
  availability: 1024,
};
