import { liesIn, type CpvRange } from './cpv-ranges.js';

/** Social and other specific services: Directive 2014/24/EU, Annex XIV, in its order. */
const ANNEX_XIV: readonly CpvRange[] = [
  // Health, social and related services
  '75200000',
  '75231200',
  '75231240',
  '79611000',
  '79622000',
  '79624000',
  '79625000',
  ['85000000', '85323000'],
  '98133000',
  '98133100',
  '98200000',
  '98500000',
  ['98513000', '98514000'],
  // Administrative social, educational, healthcare and cultural services
  '75000000',
  '75121000',
  '75122000',
  '75124000',
  ['79995000', '79995200'],
  ['80000000', '80660000'],
  ['92000000', '92700000'],
  '79950000',
  '79951000',
  '79952000',
  '79952100',
  '79953000',
  '79954000',
  '79955000',
  '79956000',
  // Compulsory social security, benefits
  '75300000',
  ['75310000', '75340000'],
  // Other community, social and personal services; religious services
  '98000000',
  '98120000',
  '98130000',
  '98131000',
  '98132000',
  '98133110',
  // Hotel and restaurant services
  ['55100000', '55410000'],
  ['55510000', '55512000'],
  ['55520000', '55524000'],
  // Legal services that article 10 does not exclude
  ['79100000', '79140000'],
  '75231100',
  // Other administrative services and services to the community
  ['75100000', '75120000'],
  '75123000',
  ['75125000', '75131000'],
  ['75200000', '75231000'],
  // Prisons, public security and rescue; investigation and security
  ['75231210', '75231230'],
  ['75240000', '75252000'],
  '79430000',
  '98113100',
  ['79700000', '79723000'],
  // International, postal and miscellaneous services
  '98900000',
  '98910000',
  ['64000000', '64122000'],
  '50116510',
  '71550000',
];

/** Whether the light regime (arts. 74 to 77) applies to such a service from its threshold on. */
export const isLightRegimeService = (code: string): boolean => liesIn(code, ANNEX_XIV);
