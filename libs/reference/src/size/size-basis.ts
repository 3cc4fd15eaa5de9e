import type { LocalText } from '../local-text.js';

/** What is known beyond an enterprise's own figures. */
export interface SizeKnowledge {
  /** The figures include partner and linked enterprises, or it is known that there are none (article 3). */
  readonly partnerAndLinkedEnterprises: boolean;
  /** It is known whether public bodies hold 25 % or more; such an enterprise is no SME (article 3(4)). */
  readonly publicControl: boolean;
  /** Two consecutive years agree; a class changes only then (article 4(2)). */
  readonly twoYears: boolean;
}

/** Whether a size class is what the enterprise says of itself or has been established. */
export type SizeBasis = 'declared' | 'established';

/** What the two bases are called. */
export const SIZE_BASIS_LABELS: Readonly<Record<SizeBasis, LocalText>> = {
  declared: { da: 'Oplyst af virksomheden', en: 'Declared by the enterprise' },
  established: { da: 'Fastslået', en: 'Established' },
};

/**
 * A size class is `established` only where everything is known that could change it; else it is `declared`.
 *
 * Source: Commission Recommendation 2003/361/EC, annex, articles 3 to 6.
 */
export function sizeBasis(knowledge: SizeKnowledge): SizeBasis {
  const { partnerAndLinkedEnterprises, publicControl, twoYears } = knowledge;
  return partnerAndLinkedEnterprises && publicControl && twoYears ? 'established' : 'declared';
}
