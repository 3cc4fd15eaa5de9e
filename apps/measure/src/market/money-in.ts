import type { Money } from '#scoring';

/** ISO 4217 for "no currency": the data name none, and amounts of one file are compared with each other only. */
const NO_CURRENCY = 'XXX';

export const moneyIn = (minor: number | undefined): { readonly value?: Money } =>
  minor === undefined ? {} : { value: { minor, currency: NO_CURRENCY } };
