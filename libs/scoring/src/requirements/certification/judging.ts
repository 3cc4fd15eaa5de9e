import { CERTIFICATE, CERTIFICATE_SIZE } from '../../facts/certificates.js';
import { dayNumber } from '../../facts/day-number.js';
import { judged, MET, UNKNOWN } from '../judgements.js';
import type { Judging } from '../requirement-kind.js';
import type { CertificationAsk } from './ask.js';
import { dueOn, validThrough } from './validity.js';

export const certificationJudging: Judging<CertificationAsk> = (ask, lot, { judgedOn, codes }) => {
  const from = dueOn(ask, lot, judgedOn);
  const isLater = from > judgedOn;
  const scheme = codes.texts.of(ask.scheme);
  const [first, last] = [dayNumber(from), dayNumber(validThrough(ask, from))];
  return (facts, slot) => {
    const { items } = facts.certificates;
    const end = facts.certificates.endOf(slot);
    let isOpen = isLater;
    for (let at = facts.certificates.startOf(slot); at < end; at += CERTIFICATE_SIZE) {
      const isScheme = items[at + CERTIFICATE.scheme] === scheme;
      if (!isScheme && items[at + CERTIFICATE.equivalentTo] !== scheme) continue;
      const begun = (items[at + CERTIFICATE.from] as number) <= first;
      if (!begun || (items[at + CERTIFICATE.through] as number) < last) continue;
      if (isScheme) return MET;
      isOpen ||= ask.orEquivalent;
    }
    return isOpen ? UNKNOWN : judged(0, facts.isComplete(slot, 'certificates'));
  };
};
