import type { VendorProfile } from '../profile/vendor-profile.js';
import type { Statement } from '../requirements/requirement-kind.js';
import { type WorkDigest, workDigest } from '../suitability/work-digest.js';
import type { Vendor } from '../vendor.js';

/** What the index keeps of a vendor beside its postings. */
export class IndexedVendor {
  readonly vendor: Vendor;
  readonly statements: () => readonly Statement[];
  private made: WorkDigest | undefined;

  constructor({ vendor, statements }: Pick<VendorProfile, 'vendor' | 'statements'>) {
    this.vendor = vendor;
    this.statements = statements;
  }

  /** Put together when first looked at: most vendors are near no lot. */
  get digest(): WorkDigest {
    return (this.made ??= workDigest(this.vendor));
  }
}
