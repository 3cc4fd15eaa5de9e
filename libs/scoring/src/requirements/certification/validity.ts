import type { Day, Lot } from '../../lot.js';
import type { Certificate } from '../../vendor.js';
import type { CertificationAsk } from './ask.js';

/** The day on which the certificate must be there. */
export const dueOn = (ask: CertificationAsk, lot: Lot, judgedOn: Day): Day =>
  ask.due === 'contract-start' && lot.contractStart !== undefined && lot.contractStart > judgedOn
    ? lot.contractStart
    : judgedOn;

/** The day through which a certificate must be valid: the day of judging, or a later one that the lot names. */
export const validThrough = (ask: CertificationAsk, judgedOn: Day): Day =>
  ask.validThrough !== undefined && ask.validThrough > judgedOn ? ask.validThrough : judgedOn;

export function isValid(certificate: Certificate, from: Day, through: Day): boolean {
  const begun = certificate.validFrom === undefined || certificate.validFrom <= from;
  return begun && (certificate.validThrough === undefined || certificate.validThrough >= through);
}
