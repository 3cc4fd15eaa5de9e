/**
 * How a partner takes part. joint: tenders with the lead as one group, bound to the buyer as the lead is (Directive 2014/24/EU
 * art. 19(2)) · capacities: the lead relies on what it is or has to meet requirements (art. 63) · subcontractor: does a part
 * of the work for the lead (art. 71).
 */
export const PARTNERSHIP_KINDS = ['joint', 'capacities', 'subcontractor'] as const;
export type PartnershipKind = (typeof PARTNERSHIP_KINDS)[number];
