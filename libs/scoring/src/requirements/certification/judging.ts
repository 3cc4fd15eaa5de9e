import type { Judgement } from '../../suitability/lot-part.js';
import { findingOf } from '../finding-of.js';
import type { Judging } from '../requirement-kind.js';
import type { CertificationAsk } from './ask.js';
import { dueOn, isValid, validThrough } from './validity.js';

const MET: Judgement = { finding: 'met', share: 1 };
/** An equivalent is claimed, or there is time to obtain it. */
const OPEN: Judgement = { finding: 'unknown', share: 0 };

export const certificationJudging: Judging<CertificationAsk> = (ask, lot, { judgedOn }) => {
  const from = dueOn(ask, lot, judgedOn);
  const through = validThrough(ask, from);
  return ({ vendor }) => {
    let claimed = false;
    for (const certificate of vendor.certificates) {
      const { scheme, claimsEquivalentTo } = certificate;
      if (scheme !== ask.scheme && claimsEquivalentTo !== ask.scheme) continue;
      if (!isValid(certificate, from, through)) continue;
      if (scheme === ask.scheme) return MET;
      claimed ||= ask.orEquivalent;
    }
    if (claimed || from > judgedOn) return OPEN;
    return { finding: findingOf(0, vendor, 'certificates'), share: 0 };
  };
};
