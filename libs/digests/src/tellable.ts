/** Which tenders somebody may be told of now: what was told of others matters no more. */
export interface Tellable {
  readonly userId: string;
  readonly tenderIds: ReadonlySet<string>;
  /** When the first of them was published. */
  readonly since: Date;
}

/** One of these tenders. */
export interface PublishedTender {
  readonly tenderId: string;
  readonly publishedAt: Date;
}

export function tellableTo(userId: string, tenders: readonly PublishedTender[]): Tellable {
  let since = Infinity;
  const tenderIds = new Set<string>();
  for (const { tenderId, publishedAt } of tenders) {
    tenderIds.add(tenderId);
    since = Math.min(since, publishedAt.getTime());
  }
  return { userId, tenderIds, since: new Date(tenderIds.size === 0 ? 0 : since) };
}
