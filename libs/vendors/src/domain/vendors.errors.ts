import { notFound } from '#identity';
import { DomainError, type FieldProblem } from '#platform';

/** In the words of `authorize` for what the caller may not see, so that nobody can tell the two apart. */
export const vendorNotFound = notFound;

export const referenceNotFound = (): DomainError =>
  new DomainError('not-found', 'reference-not-found', 'This vendor has no such reference.');

export const profileInvalid = (errors: readonly FieldProblem[]): DomainError =>
  new DomainError('invalid', 'profile-invalid', 'Some fields of the profile are not right; each is listed.', {
    errors,
  });

export const referenceInvalid = (errors: readonly FieldProblem[]): DomainError =>
  new DomainError(
    'invalid',
    'reference-invalid',
    'Some fields of the reference are not right; each is listed.',
    {
      errors,
    },
  );

export const referencesFull = (most: number): DomainError =>
  new DomainError(
    'conflict',
    'references-full',
    `A vendor shows at most ${most} references of its own. Remove one that no longer says much about you.`,
    { data: { state: 'full', allowed: ['remove'] } },
  );

export const verificationInvalid = (errors: readonly FieldProblem[]): DomainError =>
  new DomainError('invalid', 'verification-invalid', 'Some fields are not right; each is listed.', {
    errors,
  });

export const nothingStated = (fact: string): DomainError =>
  new DomainError(
    'conflict',
    'nothing-stated',
    `The vendor states nothing that could be confirmed (${fact}). It has to be in the profile first.`,
    { data: { state: 'not-stated', allowed: [] } },
  );

export const verificationNotFound = (): DomainError =>
  new DomainError('not-found', 'not-found', 'This vendor has no such verification.');

export const verificationWithdrawn = (): DomainError =>
  new DomainError('conflict', 'verification-withdrawn', 'This verification was withdrawn before.', {
    data: { state: 'withdrawn', allowed: [] },
  });

export const notTwoVendors = (): DomainError =>
  new DomainError('invalid', 'not-two-vendors', 'A vendor cannot be told apart from itself. Name two.');

export const vendorFilterInvalid = (errors: readonly FieldProblem[]): DomainError =>
  new DomainError(
    'invalid',
    'vendor-filter-invalid',
    'Vendors cannot be narrowed like that; each wrong filter is listed.',
    { errors },
  );
