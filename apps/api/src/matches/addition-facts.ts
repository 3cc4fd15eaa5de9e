import type { Addition } from '#scoring';

/** What of a profile each addition concerns; empty where its name says all. */
export const ADDITION_FACTS: Readonly<Record<Addition['fact'], string>> = {
  headcount: 'where it is not stated',
  turnover: 'where it is not stated',
  certificate: '',
  areas: 'places of delivery',
  capability: 'a kind of work',
  references: 'earlier work',
  'reference-details': 'what is missing on references that are there',
  reservation: 'the conditions of art. 20 or 77',
  'social-purpose': 'target groups and purposes',
  practices: '',
  languages: '',
  availability: 'start and times of the week',
};
