import { PROFILE_SECTIONS, type ProfileSection } from '#vendors';

/** What belongs to a section of the profile; empty where its name says all. */
const MEANINGS: Readonly<Record<ProfileSection, string>> = {
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

/** Every section with what belongs to it, as one sentence. */
export const SECTIONS_AND_MEANINGS = `${PROFILE_SECTIONS.map((section) =>
  MEANINGS[section] === '' ? section : `${section}: ${MEANINGS[section]}`,
).join('; ')}.`;
