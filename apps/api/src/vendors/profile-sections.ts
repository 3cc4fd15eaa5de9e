import type { ProfileSection } from '#vendors';

/** What belongs to each section of the profile; empty where its name says all. */
export const SECTION_MEANINGS: Readonly<Record<ProfileSection, string>> = {
  capabilities: '',
  areas: '',
  certificates: '',
  references: '',
  capacity: 'the headcount',
  turnover: '',
  reservation: 'what is stated for reserved procedures',
  'social-purpose': 'target groups and purposes',
  practices: '',
  languages: '',
  availability: '',
};
