import type { Judgement } from '../../suitability/lot-part.js';
import { findingOf } from '../finding-of.js';
import type { Judging } from '../requirement-kind.js';
import type { CertificationAsk } from './ask.js';
import { isValid, validThrough } from './validity.js';

const MET: Judgement = { finding: 'met', share: 1 };
const CLAIMED: Judgement = { finding: 'unknown', share: 0 };

export const certificationJudging: Judging<CertificationAsk> = (ask, _lot, { judgedOn }) => {
  const through = validThrough(ask, judgedOn);
  return ({ vendor }) => {
    let claimed = false;
    for (const certificate of vendor.certificates) {
      const { scheme, claimsEquivalentTo } = certificate;
      if (scheme !== ask.scheme && claimsEquivalentTo !== ask.scheme) continue;
      if (!isValid(certificate, judgedOn, through)) continue;
      if (scheme === ask.scheme) return MET;
      claimed ||= ask.orEquivalent;
    }
    return claimed ? CLAIMED : { finding: findingOf(0, vendor, 'certificates'), share: 0 };
  };
};
