import { BUYERS } from './buyers.js';
import { PERSONS } from './persons.js';
import { TENDERS } from './tenders/tenders.js';
import type { DemoMarket } from './types.js';
import { VENDORS } from './vendors/vendors.js';

/** The market that a new installation shows: everything in it is invented, but written as the people would who work there. */
export const DEMO_MARKET: DemoMarket = {
  fictional: true,
  buyers: BUYERS,
  vendors: VENDORS,
  tenders: TENDERS,
  persons: PERSONS,
};
