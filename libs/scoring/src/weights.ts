/** Name of the rules in this library; any change that can move a score needs a new one. */
export const RULES_VERSION = '6';

/**
 * Every number that the score rests on. A change here is a change of `RULES_VERSION`.
 *
 * The weights of relevance's families (`words`, `place`, `statedBranch`, beside `cpv` = 1) are held against others by
 * `npm run tune -- --data DIR --from DATE --until DATE`, which keeps them on Portuguese awards of 17 to 30 January 2024 and on
 * those of six municipalities of Kosovo from July 2013 to June 2014. The days that quality is reported on come after these. What
 * was chosen by which data, and what by judgement, is in docs/matching.md.
 */
export const WEIGHTS = {
  /** How much suitability can take away from relevance, below 1. */
  gamma: 0.25,
  relevance: {
    /** What all CPV branches together weigh; words, places and stated branches stand beside it. */
    cpv: 1,
    words: 1.6,
    /** Places of work, alone and together with the CPV division. */
    place: 0.45,
    /** A branch, down to the category, that the vendor states as its own: for the words that references would bring. */
    statedBranch: 0.6,
    /** How fast contributions saturate: relevance = 1 - e^(-steepness · sum), scaled to what the lot could attain. */
    steepness: 0.35,
    /** What the rarity of a word is raised to: rare words tell more than in proportion. */
    rareWord: 1.5,
    /** A part of a compound beside the whole word. */
    compoundPart: 0.4,
    /** A description's word beside the title's, and what the description's words weigh together at most, in titles. */
    descriptionWord: 0.8,
    description: 1.5,
    /** An additional CPV code beside the main one. */
    additionalCode: 0.5,
    /** What a term gives at once where it occurs, beside what grows with the number of references (BM25+, δ). */
    once: 2,
    /** Number of references that give half of what grows (BM25, k1). */
    half: 1.2,
    /** A stated capability, in references. */
    stated: 1,
    /** A word of the vendor's own name, in references. */
    name: 2,
  },
  suitability: {
    /** What each part weighs where the buyer says nothing. */
    parts: { requirements: 3, area: 3, size: 1, 'track-record': 2, beneficiaries: 2 },
    /** A reference in a place beside a stated area there. */
    areaByReference: 0.25,
    /** Size, where no turnover is stated. */
    sizeUnknown: 0.5,
    /** Yearly turnover by its step, in contract values of a year, that is plenty (mirrors Directive 2014/24/EU art. 58(3)). */
    ampleTurnover: 2,
    /** A reference of this part of the value shows that the size is mastered. */
    ampleReference: 0.5,
    /** Track record of a vendor without references. */
    trackRecordPrior: 0.5,
    /** Increments of a reference in the branch: by itself, when the buyer confirmed it, by evidence level. */
    trackRecord: { reference: 0.15, verified: 0.1, evidenceLevel: 0.05 },
  },
  match: {
    /** Least score of a match. */
    score: 20,
    /** Least relevance of a near miss. */
    nearMissRelevance: 0.3,
    /** Most mandatory requirements that a near miss may lack. */
    nearMissLacks: 2,
  },
  team: {
    /** Least relevance of a member that is suggested: it does something of the kind, or stands near it. */
    relevance: 0.1,
  },
} as const;
