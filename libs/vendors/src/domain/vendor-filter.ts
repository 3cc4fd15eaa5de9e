import {
  cpvBranchProblems,
  type FieldProblem,
  oneAreaProblem,
  oneTermProblem,
  searchTextProblems,
} from '#platform';
import {
  codesOf,
  type SizeClass,
  TARGET_GROUPS,
  type TargetGroup,
  VENDOR_KINDS,
  type VendorKind,
} from '#reference';

export const SIZE_CLASSES = [
  'micro',
  'small',
  'medium',
  'large',
  'unknown',
] as const satisfies readonly SizeClass[];

/** What a list of vendors is narrowed to; all given members must hold. */
export interface VendorFilter {
  /** Words, "phrases", or, -without: in name, capabilities, description, references. */
  readonly q?: string;
  readonly kind?: VendorKind;
  readonly sizeClass?: SizeClass;
  /** A CPV code or the leading digits of a branch: a capability or a reference lies in it. */
  readonly cpv?: string;
  /** The vendor delivers in this area, in a part of it or in an area that holds it. */
  readonly area?: string;
  /** Has experience with this group. */
  readonly targetGroup?: TargetGroup;
  /** Key of a scheme: states a certificate that is valid today in Denmark. */
  readonly certificate?: string;
  readonly openToTeams?: boolean;
}

const LONGEST_SCHEME = 60;

export const filterProblems = (filter: VendorFilter): FieldProblem[] => [
  ...(filter.q === undefined ? [] : searchTextProblems('/q', filter.q)),
  ...(filter.kind === undefined ? [] : oneTermProblem('/kind', filter.kind, codesOf(VENDOR_KINDS))),
  ...(filter.sizeClass === undefined ? [] : oneTermProblem('/sizeClass', filter.sizeClass, SIZE_CLASSES)),
  ...(filter.cpv === undefined ? [] : cpvBranchProblems('/cpv', filter.cpv)),
  ...(filter.area === undefined ? [] : oneAreaProblem('/area', filter.area)),
  ...(filter.targetGroup === undefined
    ? []
    : oneTermProblem('/targetGroup', filter.targetGroup, codesOf(TARGET_GROUPS))),
  ...schemeProblems(filter.certificate),
];

const schemeProblems = (scheme: string | undefined): FieldProblem[] =>
  scheme === undefined || (scheme.length <= LONGEST_SCHEME && /^[a-z0-9-]+$/.test(scheme))
    ? []
    : [
        {
          pointer: '/certificate',
          code: 'scheme-invalid',
          detail: 'Give the key of a scheme in lower case, like iso-9001.',
        },
      ];
