import type { Amount } from './types.js';

/** Whole Danish kroner as the API carries money. */
export const dkk = (kroner: number): Amount => ({ amount: `${kroner}.00`, currency: 'DKK' });
