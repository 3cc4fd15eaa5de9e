import type { DemoTender } from '../types.js';
import { AALBORG_TENDERS } from './aalborg.js';
import { AARHUS_TENDERS } from './aarhus.js';
import { KOEBENHAVN_TENDERS } from './koebenhavn.js';
import { ODENSE_TENDERS } from './odense.js';
import { SYDJYLLAND_TENDERS } from './sydjylland.js';

export const TENDERS: readonly DemoTender[] = [
  ...AARHUS_TENDERS,
  ...ODENSE_TENDERS,
  ...KOEBENHAVN_TENDERS,
  ...AALBORG_TENDERS,
  ...SYDJYLLAND_TENDERS,
];
