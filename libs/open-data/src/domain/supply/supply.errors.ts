import { DomainError, type FieldProblem } from '#platform';

export const supplyFilterInvalid = (errors: readonly FieldProblem[]): DomainError =>
  new DomainError(
    'invalid',
    'supply-filter-invalid',
    'Supply gaps cannot be narrowed like that; each wrong filter is listed.',
    {
      errors,
    },
  );
