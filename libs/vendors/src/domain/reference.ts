import type { FieldProblem, Money } from '#platform';
import type { Practice, TargetGroup } from '#reference';

/** Earlier work that a vendor shows. */
export interface ReferenceInput {
  readonly title: string;
  readonly text?: string;
  readonly buyerName: string;
  readonly cpv: readonly string[];
  /** Where the work was done. */
  readonly areas: readonly string[];
  readonly value?: Money;
  /** Day on which it was finished or, where that is unknown, awarded. */
  readonly day?: string;
  /** Nesta Standards of Evidence, 1 to 5. */
  readonly evidenceLevel?: number;
  readonly targetGroups: readonly TargetGroup[];
  /** Practices that this work shows. */
  readonly practices?: readonly Practice[];
}

export interface VendorReference extends ReferenceInput {
  readonly id: string;
  readonly practices: readonly Practice[];
  /** Confirmed by the buyer of that work. */
  readonly verified: boolean;
  /** Of an imported one: where it comes from. */
  readonly source?: string;
  readonly createdAt: Date;
  readonly warnings: readonly FieldProblem[];
}
