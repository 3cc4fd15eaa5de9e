import type { Lookup, Sentence } from '../src/index.js';

const PATHS: Readonly<Record<string, string>> = {
  DK: 'DK',
  DK03: 'DK/DK0/DK03',
  DK031: 'DK/DK0/DK03/DK031',
  '0461': 'DK/DK0/DK03/DK031/0461',
  '0479': 'DK/DK0/DK03/DK031/0479',
};

const NAMES: Readonly<Record<string, Sentence>> = {
  '0461': { da: 'Odense Kommune', en: 'Odense Municipality' },
  'older-people': { da: 'Ældre', en: 'Older people' },
  employment: { da: 'Beskæftigelse', en: 'Employment' },
  ar: { da: 'Arabisk', en: 'Arabic' },
  evenings: { da: 'På hverdage om aftenen', en: 'On weekdays in the evening' },
};

/** A few codes as the platform would look them up; the others have no name. */
export const LOOKUP: Lookup = {
  areaPath: (code) => PATHS[code],
  areaName: (code) => NAMES[code],
  termName: (_vocabulary, code) => NAMES[code],
};
