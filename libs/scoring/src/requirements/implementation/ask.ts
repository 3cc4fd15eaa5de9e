/** How a new way of working is brought into use. */
export type ImplementationPractice = 'change-management' | 'training' | 'benefits-realisation';

/** Practices each of which the vendor must master. */
export interface ImplementationAsk {
  readonly practices: readonly ImplementationPractice[];
}
