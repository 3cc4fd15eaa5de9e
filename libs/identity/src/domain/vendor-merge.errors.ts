import { DomainError } from '#platform';
import type { MergeRefusal } from './vendor-merge.js';

/** For whoever may know the vendor that it was merged into. */
export const vendorMerged = (vendorId: string): DomainError =>
  new DomainError(
    'gone',
    'vendor-merged',
    'This vendor was merged into another one. Use the id in "vendorId" instead.',
    { data: { vendorId } },
  );

const mergedIdUnfit = (code: string, detail: string): DomainError =>
  new DomainError('invalid', code, detail, { errors: [{ pointer: '/mergedId', code, detail }] });

export const mergeWithItself = (): DomainError =>
  mergedIdUnfit('merge-with-itself', 'Name another vendor: one cannot be merged into itself.');

export const mergedVendorUnknown = (): DomainError =>
  mergedIdUnfit('merged-vendor-unknown', 'There is no vendor of this id, or it was merged before.');

export const mergeRefused = (refusals: readonly MergeRefusal[]): DomainError =>
  new DomainError(
    'conflict',
    'merge-refused',
    `These vendors cannot be merged as they are. ${refusals.map(({ detail }) => detail).join(' ')}`,
    { data: { refusals } },
  );
