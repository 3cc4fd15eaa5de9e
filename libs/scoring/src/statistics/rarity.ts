/**
 * How much a term that `count` of `vendors` have tells, above 0 to 1: the probabilistic inverse document frequency of BM25,
 * ln(1 + (n - df + ½) / (df + ½)), over ln(1 + n). A term that nobody had yet tells most.
 */
export function rarity(count: number, vendors: number): number {
  if (vendors === 0) return 1;
  const df = Math.min(count, vendors);
  return Math.min(1, Math.log(1 + (vendors - df + 0.5) / (df + 0.5)) / Math.log(1 + vendors));
}
