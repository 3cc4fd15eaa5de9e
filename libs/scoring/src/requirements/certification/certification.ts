import { certificateToAdd } from './additions.js';
import type { CertificationAsk } from './ask.js';
import type { Day } from '../../lot.js';
import { dated } from '../../sentence.js';
import type { Certificate } from '../../vendor.js';
import { findingOf } from '../finding-of.js';
import type { RequirementFinding, RequirementKind } from '../requirement-kind.js';
import { termNamesIn } from '../term-names.js';
import { CERTIFICATION_CASES } from './cases.js';
import { lighterCertification } from './lighter.js';
import { schemeCalled } from './scheme-name.js';
import { certificationJudging } from './judging.js';
import { dueOn, isValid, validThrough } from './validity.js';

/**
 * A certificate of a scheme "or equivalent" (Directive 2014/24/EU arts. 43(1), 44(1) and 62). Whether a claimed equivalent is
 * one is for the buyer to judge, so it stays unknown.
 */
export const certification: RequirementKind<CertificationAsk> = {
  kind: 'certification',
  label: { da: 'Certifikat', en: 'Certification' },
  law: {
    da: 'Et ligeværdigt certifikat skal i reglen godtages (direktiv 2014/24/EU, artikel 43, 44 og 62). Om et certifikat er ligeværdigt, afgør ordregiveren; indtil da er svaret uafklaret.',
    en: 'As a rule an equivalent certificate must be accepted (Directive 2014/24/EU arts. 43, 44 and 62). Whether one is equivalent is for the buyer to judge; until then the answer is unknown.',
  },
  schema: {
    type: 'object',
    description:
      'A certificate that is valid on the day of the deadline or, where named, through a later day.',
    additionalProperties: false,
    required: ['scheme', 'orEquivalent'],
    properties: {
      scheme: {
        type: 'string',
        pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
        maxLength: 60,
        description: 'Key of the scheme in lower case with hyphens.',
        examples: ['iso-9001', 'iso-27001'],
      },
      orEquivalent: {
        type: 'boolean',
        description:
          'Whether another certificate that proves the same is accepted, as the law asks in most cases.',
      },
      validThrough: {
        type: 'string',
        format: 'date',
        description: 'Day through which the certificate must be valid; the day of the deadline where absent.',
      },
      due: {
        type: 'string',
        enum: ['submission', 'contract-start'],
        description:
          'When the certificate must be there. submission: with the response, as where left out; contract-start: on the first day of the contract, so that a vendor may still obtain it.',
      },
    },
  },
  section: 'certificates',
  divisible: false,
  cases: CERTIFICATION_CASES,
  judging: certificationJudging,
  name: schemeCalled,
  prepare: (ask, lookup) => ({ ...ask, ...termNamesIn('certificate-schemes', [ask.scheme], lookup) }),
  lighter: lighterCertification,
  additions: certificateToAdd,
  evaluate: (ask, lot, vendor, { judgedOn }) => {
    const from = dueOn(ask, lot, judgedOn);
    const through = validThrough(ask, from);
    const held = vendor.certificates.filter((certificate) => certificate.scheme === ask.scheme);
    const valid = held.filter((certificate) => isValid(certificate, from, through));
    if (valid.length > 0) return metBy(ask, valid, through);
    const claimed = vendor.certificates.filter(
      (certificate) =>
        ask.orEquivalent &&
        certificate.claimsEquivalentTo === ask.scheme &&
        isValid(certificate, from, through),
    );
    if (claimed.length > 0) return claimedBy(ask, claimed);
    // What is complete today says nothing about the day on which the contract begins.
    const finding = from > judgedOn ? 'unknown' : findingOf(0, vendor, 'certificates');
    return {
      finding,
      share: 0,
      evidence: idsOf(held),
      ...missing(ask, held, through, finding === 'unknown'),
    };
  },
};

const idsOf = (certificates: readonly Certificate[]): string[] => certificates.map(({ id }) => id).sort();

function metBy(ask: CertificationAsk, valid: readonly Certificate[], through: Day): RequirementFinding {
  const name = schemeCalled(ask);
  return {
    finding: 'met',
    share: 1,
    evidence: idsOf(valid),
    explanation: {
      da: `Leverandøren har oplyst ${name.da}, som gælder den ${dated(through, 'da')}.`,
      en: `The vendor states ${name.en}, valid on ${dated(through, 'en')}.`,
    },
  };
}

function claimedBy(ask: CertificationAsk, claimed: readonly Certificate[]): RequirementFinding {
  const name = schemeCalled(ask);
  return {
    finding: 'unknown',
    share: 0,
    evidence: idsOf(claimed),
    explanation: {
      da: `Leverandøren har et certifikat, som den selv regner for ligeværdigt med ${name.da}; det afgør ordregiveren.`,
      en: `The vendor holds a certificate that it claims to be equivalent to ${name.en}; that is for the buyer to judge.`,
    },
    advice: {
      da: `Vedlæg dokumentation for, at certifikatet er ligeværdigt med ${name.da}.`,
      en: `Enclose evidence that the certificate is equivalent to ${name.en}.`,
    },
  };
}

function missing(
  ask: CertificationAsk,
  held: readonly Certificate[],
  through: Day,
  open: boolean,
): Pick<RequirementFinding, 'explanation' | 'advice'> {
  const name = schemeCalled(ask);
  const [da, en] = [dated(through, 'da'), dated(through, 'en')];
  if (held.length > 0) {
    return {
      explanation: {
        da: `${name.da} er oplyst, men gælder ikke den ${da}.`,
        en: `${name.en} is stated but not valid on ${en}.`,
      },
      advice: {
        da: `Forny ${name.da}, så det gælder til og med den ${da}.`,
        en: `Renew ${name.en} so that it is valid through ${en}.`,
      },
    };
  }
  return {
    explanation: open
      ? { da: `Profilen siger intet om ${name.da}.`, en: `The profile says nothing about ${name.en}.` }
      : {
          da: `Certifikaterne er erklæret fuldstændige, og ${name.da} er ikke iblandt.`,
          en: `The certificates are declared complete, and ${name.en} is not among them.`,
        },
    advice: {
      da: `Tilføj ${name.da}${ask.orEquivalent ? ' eller et ligeværdigt certifikat,' : ','} som gælder den ${da}.`,
      en: `Add ${name.en}${ask.orEquivalent ? ' or an equivalent certificate,' : ','} valid on ${en}.`,
    },
  };
}
