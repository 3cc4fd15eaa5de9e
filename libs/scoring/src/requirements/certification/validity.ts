import type { Day } from '../../lot.js';
import type { Certificate } from '../../vendor.js';
import type { CertificationAsk } from './ask.js';

/** The day through which a certificate must be valid: the day of judging, or a later one that the lot names. */
export const validThrough = (ask: CertificationAsk, judgedOn: Day): Day =>
  ask.validThrough !== undefined && ask.validThrough > judgedOn ? ask.validThrough : judgedOn;

export function isValid(certificate: Certificate, from: Day, through: Day): boolean {
  const begun = certificate.validFrom === undefined || certificate.validFrom <= from;
  return begun && (certificate.validThrough === undefined || certificate.validThrough >= through);
}
