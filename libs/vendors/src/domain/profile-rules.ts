import {
  areaProblems,
  type FieldProblem,
  moneyProblems,
  oneTermProblem,
  termProblems,
  textProblems,
} from '#platform';
import { codesOf, LEGAL_FORMS, PRACTICES, SOCIAL_PURPOSES, TARGET_GROUPS, VENDOR_KINDS } from '#reference';
import { availabilityProblems } from './availability-rules.js';
import { capabilityProblems } from './capability-rules.js';
import { certificateProblems } from './certificate-rules.js';
import { languageProblems } from './language-rules.js';
import { PROFILE_SECTIONS, type Profile, type ProfileInput } from './profile.js';
import { objectProblems, reservationProblems } from './reservation-rules.js';

export const MOST_AREAS = 200;
const MOST_TEXT = 5000;
const MOST_HEADCOUNT = 10_000_000;
/** A yearly turnover may be larger than any contract: up to 10^12 kroner, far below what a number holds exactly. */
const MOST_TURNOVER = 10 ** 14;

/** What is wrong with a profile that is to be stored instead of `current`; empty where it can be stored. */
export const profileProblems = (
  input: ProfileInput,
  current: Pick<Profile, 'capabilities' | 'certificates'>,
  today: string,
): FieldProblem[] => [
  ...identityProblems(input),
  ...sizeProblems(input),
  ...capabilityProblems(input.capabilities, current.capabilities),
  ...areaProblems('/areas', input.areas, MOST_AREAS),
  ...certificateProblems(input.certificates, current.certificates),
  ...termProblems('/targetGroups', input.targetGroups, codesOf(TARGET_GROUPS)),
  ...termProblems('/purposes', input.purposes ?? [], codesOf(SOCIAL_PURPOSES)),
  ...termProblems('/practices', input.practices ?? [], codesOf(PRACTICES)),
  ...languageProblems(input.languages ?? []),
  ...(input.availability ? availabilityProblems(input.availability) : []),
  ...(input.rsv === undefined ? [] : objectProblems('/rsv', input.rsv)),
  ...(input.reservation ? reservationProblems(input.reservation, today) : []),
  ...termProblems('/complete', input.complete, PROFILE_SECTIONS),
];

const identityProblems = ({
  legalForm,
  kind,
  description,
  website,
  language,
}: ProfileInput): FieldProblem[] => [
  ...(legalForm === undefined ? [] : oneTermProblem('/legalForm', legalForm, codesOf(LEGAL_FORMS))),
  ...oneTermProblem('/kind', kind, codesOf(VENDOR_KINDS)),
  ...textProblems('/description', description, MOST_TEXT),
  ...(website === undefined ? [] : websiteProblems(website)),
  ...oneTermProblem('/language', language, ['da', 'en']),
];

function websiteProblems(website: string): FieldProblem[] {
  const isAddress = URL.canParse(website) && /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(website);
  return isAddress
    ? textProblems('/website', website, 300)
    : [
        {
          pointer: '/website',
          code: 'address-invalid',
          detail: 'Write a web address like https://www.example.dk.',
        },
      ];
}

const sizeProblems = ({ headcount, turnover, balance }: ProfileInput): FieldProblem[] => [
  ...(headcount === undefined ||
  (Number.isInteger(headcount) && headcount >= 0 && headcount <= MOST_HEADCOUNT)
    ? []
    : [
        {
          pointer: '/headcount',
          code: 'number-out-of-bounds',
          detail: 'Write a whole number of people, 0 or more.',
        },
      ]),
  ...(turnover ? moneyProblems('/turnover', turnover, 0, MOST_TURNOVER) : []),
  ...(balance ? moneyProblems('/balance', balance, 0, MOST_TURNOVER) : []),
];
