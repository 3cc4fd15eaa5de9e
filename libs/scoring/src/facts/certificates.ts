import type { Certificate } from '../vendor.js';
import type { Codes } from './codes.js';
import { dayNumber } from './day-number.js';

/** What stands of each certificate, one after the other. */
export const CERTIFICATE = {
  scheme: 0,
  /** The scheme that it is claimed to be equivalent to; -1 where none. */
  equivalentTo: 1,
  /** Days (`dayNumber`) on which it begins and ends to be valid; the first and the last of all days where none is stated. */
  from: 2,
  through: 3,
} as const;

/** Numbers that a certificate takes. */
export const CERTIFICATE_SIZE = 4;

const LAST_DAY = 9999_99_99;

export const certificateFields = (certificate: Certificate, texts: Codes): number[] => {
  const { scheme, claimsEquivalentTo, validFrom, validThrough } = certificate;
  return [
    texts.of(scheme),
    claimsEquivalentTo === undefined ? -1 : texts.of(claimsEquivalentTo),
    validFrom === undefined ? 0 : dayNumber(validFrom),
    validThrough === undefined ? LAST_DAY : dayNumber(validThrough),
  ];
};
