import { liesIn, type CpvRange } from './cpv-ranges.js';

/** Services for which a procedure may be reserved under art. 77: Directive 2014/24/EU, art. 77(1). */
const ARTICLE_77: readonly CpvRange[] = [
  '75121000',
  '75122000',
  '75123000',
  '79622000',
  '79624000',
  '79625000',
  '80110000',
  '80300000',
  '80420000',
  '80430000',
  '80511000',
  '80520000',
  '80590000',
  ['85000000', '85323000'],
  '92500000',
  '92600000',
  '98133000',
  '98133110',
];

/** Whether a procedure for such a service may be reserved under art. 77. */
export const mayBeReservedUnder77 = (code: string): boolean => liesIn(code, ARTICLE_77);
