import type { Addition } from '../../advice/addition.js';
import { coverage } from '../../area.js';
import { eachAndAll } from '../each-and-all.js';
import type { Lacking } from '../requirement-kind.js';
import type { ServiceAreaAsk } from './ask.js';

/** Places that the vendor does not say it serves in whole. */
export const areasToAdd = ({ ask, vendor }: Lacking<ServiceAreaAsk>): Addition[] =>
  eachAndAll(ask.areas.filter((area) => coverage(area, vendor.areas) < 1).sort()).map((areas) => ({
    fact: 'areas',
    areas,
  }));
