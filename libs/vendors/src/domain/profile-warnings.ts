import { cpvWarnings, type FieldProblem } from '#platform';
import type { CpvCatalogue } from '#reference';
import type { ProfileInput } from './profile.js';

/** What can be stored but is worth a look. */
export const profileWarnings = (
  { capabilities, certificates }: Pick<ProfileInput, 'capabilities' | 'certificates'>,
  catalogue: CpvCatalogue,
  today: string,
): FieldProblem[] => [
  ...capabilities.flatMap(({ cpv }, index) => cpvWarnings(`/capabilities/${index}/cpv`, cpv, catalogue)),
  ...certificates.flatMap(({ validThrough }, index) =>
    validThrough !== undefined && validThrough < today
      ? [
          {
            pointer: `/certificates/${index}/validThrough`,
            code: 'certificate-expired',
            detail: `This certificate expired on ${validThrough}. It meets no requirement any more.`,
          },
        ]
      : [],
  ),
];
