import { areaProblems, DomainError, type FieldProblem } from '#platform';
import { IANAZone } from 'luxon';
import type { PreferenceWish } from './preference.js';

const MOST_AREAS = 100;
const MOST_BRANCHES = 50;
const BRANCH = /^\d{2,8}$/;

/** @throws DomainError `digest-preference-invalid` (422) naming every field that cannot be kept */
export function requireValidWish(wish: PreferenceWish): void {
  const problems = [
    ...zoneProblems(wish.timeZone),
    ...areaProblems('/areas', wish.areas ?? [], MOST_AREAS),
    ...branchProblems(wish.cpv ?? []),
  ];
  if (problems.length === 0) return;
  throw new DomainError('invalid', 'digest-preference-invalid', 'The preferences cannot be kept like this.', {
    errors: problems,
  });
}

const zoneProblems = (zone: string | undefined): FieldProblem[] =>
  zone === undefined || IANAZone.isValidZone(zone)
    ? []
    : [
        {
          pointer: '/timeZone',
          code: 'time-zone-unknown',
          detail: 'Use the IANA name of a time zone, like Europe/Copenhagen.',
        },
      ];

function branchProblems(branches: readonly string[]): FieldProblem[] {
  if (branches.length > MOST_BRANCHES) {
    return [{ pointer: '/cpv', code: 'too-many', detail: `At most ${MOST_BRANCHES} branches.` }];
  }
  return branches.flatMap((branch, index) =>
    BRANCH.test(branch)
      ? []
      : [
          {
            pointer: `/cpv/${index}`,
            code: 'cpv-invalid',
            detail: 'A CPV branch is the first 2 to 8 digits of a code, like 853.',
          },
        ],
  );
}
