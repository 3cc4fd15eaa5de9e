import type { Addition } from '../../advice/addition.js';
import type { Lacking } from '../requirement-kind.js';
import type { CapacityAsk } from './ask.js';

/** A headcount that is stated is what it is. */
export const headcountToState = ({ ask, enough, vendor }: Lacking<CapacityAsk>): Addition[] =>
  vendor.headcount === undefined ? [{ fact: 'headcount', headcount: Math.ceil(ask.headcount * enough) }] : [];
