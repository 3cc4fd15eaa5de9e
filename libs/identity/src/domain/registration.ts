import { DomainError, type FieldProblem } from '#platform';
import { isCvrNumber } from '#reference';
import type { KnownDetails } from './organisation.js';
import { isPlainLine, PLAIN_LINE_ONLY } from './plain-line.js';

/** Denmark's Central Business Register in the list of registers org-id.guide. */
export const DANISH_REGISTER = 'DK-CVR';

const notPlain = (pointer: string): FieldProblem => ({
  pointer,
  code: 'text-unfit',
  detail: PLAIN_LINE_ONLY,
});

function registrationProblems({ country, registration }: KnownDetails): FieldProblem[] {
  if (!registration) return [];
  const isDanish = registration.scheme === DANISH_REGISTER;
  if (isDanish !== (country === 'DK')) {
    return [
      {
        pointer: '/registration/scheme',
        code: 'scheme-of-other-country',
        detail: `A Danish organisation registers with the scheme ${DANISH_REGISTER}, any other with that of its own country.`,
      },
    ];
  }
  if (isDanish && !isCvrNumber(registration.id)) {
    return [
      {
        pointer: '/registration/id',
        code: 'cvr-invalid',
        detail: 'This is not a CVR number: give its eight digits without spaces. The check digit must fit.',
      },
    ];
  }
  return isPlainLine(registration.id) ? [] : [notPlain('/registration/id')];
}

const problems = (details: KnownDetails): FieldProblem[] => [
  ...(isPlainLine(details.name) ? [] : [notPlain('/name')]),
  ...registrationProblems(details),
];

/**
 * Refuses a name or a registration that cannot be right.
 * @throws DomainError `organisation-invalid` (422) with the fields
 */
export function requireValidDetails(details: KnownDetails): void {
  const errors = problems(details);
  if (errors.length > 0) {
    throw new DomainError(
      'invalid',
      'organisation-invalid',
      'The name or the registration of the organisation is not right.',
      {
        errors,
      },
    );
  }
}
