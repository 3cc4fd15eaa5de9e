import { dayProblems, type FieldProblem, listProblems } from '#platform';
import { idProblems } from './known-id.js';
import type { Certificate, CertificateInput } from './profile.js';

export const MOST_CERTIFICATES = 30;

export const certificateProblems = (
  certificates: readonly CertificateInput[],
  current: readonly Certificate[],
): FieldProblem[] => [
  ...idProblems('/certificates', certificates, current),
  ...listProblems('/certificates', certificates, MOST_CERTIFICATES, oneProblem),
];

function oneProblem(pointer: string, certificate: CertificateInput): FieldProblem[] {
  const { scheme, validFrom, validThrough, claimsEquivalentTo } = certificate;
  const ended = validFrom !== undefined && validThrough !== undefined && validThrough < validFrom;
  return [
    ...schemeProblems(`${pointer}/scheme`, scheme),
    ...(validFrom === undefined ? [] : dayProblems(`${pointer}/validFrom`, validFrom)),
    ...(validThrough === undefined ? [] : dayProblems(`${pointer}/validThrough`, validThrough)),
    ...(ended
      ? [
          {
            pointer: `${pointer}/validThrough`,
            code: 'ends-before-start',
            detail: 'The last day of validity lies before the first.',
          },
        ]
      : []),
    ...(claimsEquivalentTo === undefined
      ? []
      : schemeProblems(`${pointer}/claimsEquivalentTo`, claimsEquivalentTo)),
  ];
}

/** The list of schemes is open: any key of this form names one. */
const schemeProblems = (pointer: string, scheme: unknown): FieldProblem[] =>
  typeof scheme === 'string' && /^(?=.{2,60}$)[a-z0-9]+(-[a-z0-9]+)*$/.test(scheme)
    ? []
    : [
        {
          pointer,
          code: 'scheme-invalid',
          detail: 'Name the scheme in lower case with hyphens, like iso-9001 or ds-en-15224.',
        },
      ];
