/** With whom a solution is to be designed. */
export type CoDesignPartner = 'citizens' | 'civil-society';

/** Partners with each of whom the vendor must be used to design. */
export interface CoDesignAsk {
  readonly with: readonly CoDesignPartner[];
}
