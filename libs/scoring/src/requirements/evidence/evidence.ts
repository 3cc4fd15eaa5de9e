import { evidenceToAdd } from './additions.js';
import type { EvidenceAsk } from './ask.js';
import type { Sentence } from '../../answer.js';
import { titled, titlesOf } from '../../cited.js';
import type { Reference } from '../../vendor.js';
import { CPV_CODE } from '../cpv-codes.js';
import { findingOf } from '../finding-of.js';
import { allOf, type Fit, fitsBranch } from '../reference-fit.js';
import type { RequirementKind } from '../requirement-kind.js';
import { EVIDENCE_CASES } from './cases.js';
import { lighterEvidence } from './lighter.js';

/**
 * Results documented by a level of the Nesta Standards of Evidence (Puttick and Ludlow, 2013): experience shown by references
 * (Directive 2014/24/EU art. 58(4)). A level is reached or not, so the share is 0 or 1.
 */
export const evidence: RequirementKind<EvidenceAsk> = {
  kind: 'evidence',
  label: { da: 'Dokumenteret virkning', en: 'Evidence of results' },
  law: {
    da: 'Erfaring dokumenteres ved referencer (direktiv 2014/24/EU, artikel 58, stk. 4, og bilag XII, del II). Kravet skal stå i forhold til kontrakten: et højt niveau lukker nye løsninger ude.',
    en: 'Experience is shown by references (Directive 2014/24/EU art. 58(4) and annex XII, part II). It must be proportionate to the contract: a high level shuts out new solutions.',
  },
  schema: {
    type: 'object',
    description: 'Least evidence level at which the results of one reference are documented.',
    additionalProperties: false,
    required: ['level'],
    properties: {
      level: {
        type: 'integer',
        minimum: 1,
        maximum: 5,
        description:
          'Nesta Standards of Evidence. 1: can say what is done and why it matters; 2: data show a change; 3: a comparison shows what caused it; 4: independent evaluation confirms it; 5: it works again elsewhere.',
        examples: [2],
      },
      cpv: {
        type: 'array',
        items: CPV_CODE,
        minItems: 1,
        maxItems: 20,
        uniqueItems: true,
        description: 'CPV branches, one of which the reference must lie in; any work where left out.',
      },
      verified: {
        type: 'boolean',
        description: 'Whether the buyer of that work must have confirmed the reference.',
      },
    },
  },
  section: 'references',
  divisible: false,
  cases: EVIDENCE_CASES,
  name: ({ level }) => ({
    da: `dokumentation på mindst niveau ${level}`,
    en: `evidence of at least level ${level}`,
  }),
  lighter: lighterEvidence,
  additions: evidenceToAdd,
  evaluate: (ask, _lot, vendor) => {
    const sure = vendor.references.filter((item) => fits(item, ask) === 'yes');
    if (sure.length > 0) {
      return {
        finding: 'met',
        share: 1,
        evidence: idsOf(sure),
        explanation: documented(ask, titlesOf(idsOf(sure), vendor)),
      };
    }
    const open = vendor.references.filter((item) => fits(item, ask) === 'perhaps');
    return {
      finding: open.length > 0 ? 'unknown' : findingOf(0, vendor, 'references'),
      share: 0,
      evidence: idsOf(open),
      explanation: open.length > 0 ? undecided(ask) : nothing(ask),
      advice: adviceOn(ask, open),
    };
  },
};

const idsOf = (references: readonly Reference[]): string[] => references.map(({ id }) => id).sort();

const fits = (item: Reference, ask: EvidenceAsk): Fit =>
  allOf([fitsBranch(item, ask.cpv ?? []), fitsLevel(item, ask.level), fitsVerified(item, ask)]);

function fitsLevel({ evidenceLevel }: Reference, least: number): Fit {
  if (evidenceLevel === undefined) return 'perhaps';
  return evidenceLevel >= least ? 'yes' : 'no';
}

/** The buyer of that work may still confirm it. */
const fitsVerified = (item: Reference, { verified = false }: EvidenceAsk): Fit =>
  !verified || item.verified ? 'yes' : 'perhaps';

const documented = ({ level, verified = false }: EvidenceAsk, titles: readonly string[]): Sentence => ({
  da: `Resultater dokumenteret på mindst niveau ${level}${verified ? ' og bekræftet af kunden' : ''}: ${titled(titles, 'da')}.`,
  en: `Results documented at level ${level} or above${verified ? ' and confirmed by the buyer' : ''}: ${titled(titles, 'en')}.`,
});

const undecided = ({ level }: EvidenceAsk): Sentence => ({
  da: `Referencerne viser ikke sikkert, om resultaterne er dokumenteret på mindst niveau ${level}.`,
  en: `The references do not settle whether results are documented at level ${level} or above.`,
});

const nothing = ({ level }: EvidenceAsk): Sentence => ({
  da: `Ingen af de viste referencer er dokumenteret på mindst niveau ${level} i den branche, der spørges til.`,
  en: `None of the references shown is documented at level ${level} or above in the field asked for.`,
});

function adviceOn({ level }: EvidenceAsk, open: readonly Reference[]): Sentence {
  if (open.some(({ evidenceLevel = 0 }) => evidenceLevel >= level)) {
    return {
      da: 'Bed kunden bekræfte referencen, og udfyld dens CPV-kode.',
      en: 'Ask the buyer to confirm the reference, and state its CPV code.',
    };
  }
  return open.length > 0
    ? {
        da: 'Oplys på jeres referencer, hvor godt resultaterne er dokumenteret.',
        en: 'State on your references how well the results are documented.',
      }
    : {
        da: `Tilføj en reference med resultater på niveau ${level}, eller byd sammen med en partner, der har en.`,
        en: `Add a reference with results at level ${level}, or bid together with a partner who has one.`,
      };
}
