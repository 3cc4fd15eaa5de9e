import { availabilityToState } from './additions.js';
import type { AvailabilityAsk } from './ask.js';
import type { Sentence } from '../../answer.js';
import type { Vendor } from '../../vendor.js';
import { type AskedItem, answerItems, type ItemWording, namesOf } from '../asked-items.js';
import { findingOf } from '../finding-of.js';
import type { RequirementFinding, RequirementKind } from '../requirement-kind.js';
import { lowered, nameIn, termNamesIn } from '../term-names.js';
import { vocabularyCode } from '../vocabulary-code.js';
import { AVAILABILITY_CASES } from './cases.js';
import { type StartCondition, startConditions } from './start.js';

const TIMES = 'service-times';

/**
 * When the vendor can begin, and when in the week it can serve: how the contract is performed (Directive 2014/24/EU art. 70).
 * Who cannot begin in time has no share; otherwise the share is the part of the times that it serves.
 */
export const availability: RequirementKind<AvailabilityAsk> = {
  kind: 'availability',
  label: { da: 'Tilgængelighed', en: 'Availability' },
  law: {
    da: 'Et vilkår for gennemførelsen af kontrakten (direktiv 2014/24/EU, artikel 70), som skal stå i forhold til den (artikel 18, stk. 1): en kort frist til start lukker små leverandører ude.',
    en: 'A condition of performing the contract (Directive 2014/24/EU art. 70), which must be proportionate to it (art. 18(1)): little time to begin shuts out small vendors.',
  },
  schema: {
    type: 'object',
    description: 'When the vendor must be able to begin, and when in the week it must serve.',
    additionalProperties: false,
    minProperties: 1,
    properties: {
      startBy: {
        type: 'string',
        format: 'date',
        description: 'Day on which the vendor must be free to begin; mostly the day the contract starts.',
        examples: ['2027-03-01'],
      },
      withinDays: {
        type: 'integer',
        minimum: 1,
        maximum: 365,
        description: 'Most days from the order to the first day of work.',
        examples: [30],
      },
      times: {
        type: 'array',
        items: vocabularyCode(TIMES, 'Code of a time of the week.'),
        minItems: 1,
        maxItems: 5,
        uniqueItems: true,
        description: 'Times of the week, all of which are to be served; all five are around the clock.',
      },
    },
  },
  section: 'availability',
  divisible: true,
  cases: AVAILABILITY_CASES,
  name: (ask) => namesOf([...startConditions(ask), ...timeItems(ask)]),
  prepare: (ask, lookup) => ({ ...ask, ...termNamesIn(TIMES, ask.times ?? [], lookup) }),
  additions: availabilityToState,
  evaluate: (ask, _lot, vendor) => {
    const conditions = startConditions(ask, vendor.availability);
    const late = conditions.filter(({ holds }) => holds === false);
    if (late.length > 0) return tooLate(late);
    const open = conditions.filter(({ holds }) => holds === undefined);
    if (open.length > 0) return notStated(open, vendor);
    const times = timeItems(ask, vendor);
    const answer = answerItems(times, vendor, 'availability', WORDING);
    if (answer.finding !== 'met') return answer;
    const evidence = conditions.length > 0 ? ['availability', ...answer.evidence] : answer.evidence;
    return { ...answer, evidence, explanation: WORDING.met(namesOf([...conditions, ...times])) };
  },
};

function timeItems(ask: AvailabilityAsk, vendor?: Vendor): AskedItem[] {
  return (ask.times ?? []).map((time) => ({
    name: timeName(lowered(nameIn(ask.names, time))),
    evidence: vendor?.availability?.times?.includes(time) === true ? [time] : [],
  }));
}

const timeName = ({ da, en }: Sentence): Sentence => ({ da: `betjening ${da}`, en: `service ${en}` });

function tooLate(late: readonly StartCondition[]): RequirementFinding {
  const { da, en } = namesOf(late);
  return {
    finding: 'unmet',
    share: 0,
    evidence: ['availability'],
    explanation: {
      da: `Efter profilen kan leverandøren ikke tilbyde ${da}.`,
      en: `By its profile the vendor cannot offer ${en}.`,
    },
    advice: {
      da: `Ret profilen, hvis I kan tilbyde ${da}, eller byd sammen med en partner, der kan begynde.`,
      en: `Correct the profile if you can offer ${en}, or bid together with a partner who can begin.`,
    },
  };
}

function notStated(open: readonly StartCondition[], vendor: Vendor): RequirementFinding {
  const names = namesOf(open);
  const finding = findingOf(0, vendor, 'availability');
  const explanation = finding === 'unknown' ? WORDING.open(names) : WORDING.absent(names);
  return { finding, share: 0, evidence: [], explanation, advice: WORDING.advice(names) };
}

const WORDING: ItemWording = {
  met: ({ da, en }) => ({ da: `Leverandøren tilbyder ${da}.`, en: `The vendor offers ${en}.` }),
  open: ({ da, en }) => ({
    da: `Profilen siger ikke, om leverandøren kan tilbyde ${da}.`,
    en: `The profile does not say whether the vendor can offer ${en}.`,
  }),
  absent: ({ da, en }) => ({
    da: `Tilgængeligheden er erklæret fuldstændig og omfatter ikke ${da}.`,
    en: `The availability is declared complete and does not include ${en}.`,
  }),
  advice: ({ da, en }) => ({
    da: `Oplys i profilen under tilgængelighed, om I kan tilbyde ${da}.`,
    en: `State under availability in the profile whether you can offer ${en}.`,
  }),
};
