/** Settings of BM25 and, with a δ above 0, of BM25+. */
export interface Bm25Settings {
  readonly k1: number;
  readonly b: number;
  readonly delta: number;
}

interface Posting {
  readonly document: string;
  readonly weight: number;
}

/** Documents ranked by BM25 over their terms (Robertson and Zaragoza 2009; δ: Lv and Zhai 2011). */
export class Bm25 {
  private readonly postings = new Map<string, Posting[]>();

  constructor(documents: ReadonlyMap<string, readonly string[]>, settings: Bm25Settings) {
    const lengths = [...documents.values()].map((terms) => terms.length);
    const average = lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1) || 1;
    for (const [document, terms] of documents) {
      const norm = settings.k1 * (1 - settings.b + (settings.b * terms.length) / average);
      for (const [term, count] of countsOf(terms)) {
        const weight = (count * (settings.k1 + 1)) / (count + norm) + settings.delta;
        const postings = this.postings.get(term);
        if (postings) postings.push({ document, weight });
        else this.postings.set(term, [{ document, weight }]);
      }
    }
    for (const [term, postings] of this.postings) {
      const rarity = Math.log(1 + (documents.size - postings.length + 0.5) / (postings.length + 0.5));
      this.postings.set(
        term,
        postings.map(({ document, weight }) => ({ document, weight: weight * rarity })),
      );
    }
  }

  /** Scores of the documents that share a term with the query. */
  scores(terms: readonly string[]): Map<string, number> {
    const scores = new Map<string, number>();
    for (const term of new Set(terms)) {
      for (const { document, weight } of this.postings.get(term) ?? []) {
        scores.set(document, (scores.get(document) ?? 0) + weight);
      }
    }
    return scores;
  }
}

function countsOf(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
