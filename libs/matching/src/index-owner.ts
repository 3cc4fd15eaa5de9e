import { stated, type CpvList } from '#platform';
import { ScoringIndex, scoringVersionOf, type Day, type Lot, type Statistics, type Vendor } from '#scoring';
import { lotFacts, type LotFacts, type LotFactsRequest } from '#tenders';
import { vendorFacts, type VendorFacts } from '#vendors';
import { type DataSource, type EntityManager } from 'typeorm';
import { lotOf } from './domain/lot-of.js';
import { vendorOf } from './domain/vendor-of.js';
import { collectMarketStatistics } from './market-statistics.js';
import { PAST_STATES, PastLots, type RecentSince } from './past-lots.js';
import { purgedSince, tombstonesSince } from './persistence/tombstone.queries.js';
import { type StatisticsStore } from './statistics.store.js';

/** A lot of the index and the tender that it belongs to. */
export interface IndexedLot {
  readonly tenderId: string;
  readonly lot: Lot;
  readonly publishedAt?: Date;
  readonly deadline?: Date;
}

/** The index as it is after reading the tables, and the day of the database in Denmark. */
export interface CurrentIndex {
  readonly index: ScoringIndex;
  readonly vendors: ReadonlyMap<string, Vendor>;
  readonly lots: ReadonlyMap<string, IndexedLot>;
  readonly asOf: Day;
  /** What advice counts: lots published recently, open or closed meanwhile. */
  readonly recent: {
    readonly since: RecentSince;
    readonly counts: (lotId: string) => boolean;
    /** Whether its deadline lies ahead by the database's clock. */
    readonly isOpen: (lotId: string) => boolean;
  };
}

/** Lots published in the last so many days count for advice. */
const RECENT_DAYS = 90;

interface Snapshot {
  readonly xmin: string;
  readonly asOf: Day;
  readonly recentSince: RecentSince;
  readonly now: Date;
}

/**
 * Owns this process's index and follows the tables, not the events: each reading takes the rows that a transaction wrote
 * which was not yet over when the reading before began, so nothing that commits late is missed, and a lost event harms
 * nothing. Any number of owners stay right.
 */
export class IndexOwner {
  private index: ScoringIndex | undefined;
  private readonly vendors = new Map<string, Vendor>();
  private readonly lots = new Map<string, IndexedLot>();
  private readonly pastLots = new PastLots();
  /** Of each vendor: the transaction that wrote what is held. */
  private readonly stamps = new Map<string, string>();
  /** From which transaction on the next reading reads; undefined before the first. */
  private readFrom: string | undefined;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly dataSource: DataSource,
    private readonly statistics: StatisticsStore,
    private readonly cpv: CpvList,
  ) {}

  /** Reads what has changed and works with the index; calls wait for each other, so that none sees it change. */
  use<T>(work: (current: CurrentIndex) => T): Promise<T> {
    return this.inTurn(async () => work(await this.follow()));
  }

  /** Counts the market anew, makes the result the current statistics and answers with an index that rests on it. */
  renew(): Promise<CurrentIndex> {
    return this.inTurn(async () => {
      await this.cpv.reload();
      await this.read();
      const renewed = collectMarketStatistics([...this.vendors.values()], this.cpv.catalogue());
      await this.dataSource.transaction((tx) => this.statistics.makeCurrent(tx, renewed));
      return this.follow();
    });
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.turn.then(work);
    this.turn = result.catch(() => undefined);
    return result;
  }

  private async follow(): Promise<CurrentIndex> {
    const { asOf, recentSince, now } = await this.read();
    const statistics =
      (await this.statistics.current(this.dataSource.manager)) ?? (await this.firstStatistics());
    const index = this.indexUnder(statistics);
    const recent = {
      since: recentSince,
      counts: (lotId: string) => this.isRecent(lotId, recentSince),
      isOpen: (lotId: string) => (this.lots.get(lotId)?.deadline ?? now) > now,
    };
    return { index, vendors: this.vendors, lots: this.lots, asOf, recent };
  }

  private isRecent(lotId: string, { instant }: RecentSince): boolean {
    const publishedAt = this.lots.get(lotId)?.publishedAt;
    return publishedAt === undefined ? this.pastLots.has(lotId) : publishedAt >= instant;
  }

  private async firstStatistics(): Promise<Statistics> {
    const first = collectMarketStatistics([...this.vendors.values()], this.cpv.catalogue());
    await this.dataSource.transaction((tx) => this.statistics.makeCurrent(tx, first));
    return first;
  }

  /** The index under these statistics; made anew where they are others than before. */
  private indexUnder(statistics: Statistics): ScoringIndex {
    if (this.index?.scoringVersion === scoringVersionOf(statistics)) return this.index;
    const index = new ScoringIndex(statistics);
    for (const vendor of this.vendors.values()) index.putVendor(vendor);
    for (const { lot } of this.lots.values()) index.putLot(lot);
    this.pastLots.fill(index);
    this.index = index;
    return index;
  }

  private read(): Promise<Snapshot> {
    return this.dataSource.transaction('REPEATABLE READ', async (tx) => {
      const snapshot = await readSnapshot(tx);
      // Also what is left of a first reading that broke off, of which nobody knows what is gone since.
      if (this.readFrom === undefined || (await purgedSince(tx, this.readFrom))) this.beginAnew();
      const since = this.readFrom;
      for (const { id, kind } of since === undefined ? [] : await tombstonesSince(tx, since)) {
        if (kind === 'vendor') this.removeVendor(id);
        else this.forgetLot(id);
      }
      for await (const batch of vendorFacts(tx, since === undefined ? {} : { changedSince: since })) {
        for (const facts of batch) this.takeVendor(facts);
      }
      this.pastLots.prune(snapshot.recentSince, this.index);
      for (const request of lotsToRead(since, snapshot.recentSince)) {
        for await (const batch of lotFacts(tx, request)) {
          for (const facts of batch) this.takeLot(facts, snapshot.recentSince);
        }
      }
      this.readFrom = snapshot.xmin;
      return snapshot;
    });
  }

  /** Where it cannot be known what is gone, as for an owner that slept longer than tombstones are kept. */
  private beginAnew(): void {
    this.index = undefined;
    this.vendors.clear();
    this.lots.clear();
    this.pastLots.clear();
    this.stamps.clear();
    this.readFrom = undefined;
  }

  /** A transaction that lasts long makes the same rows come again and again; what is held already is left alone. */
  private takeVendor(facts: VendorFacts): void {
    if (this.stamps.get(facts.id) === facts.changedXid) return;
    this.stamps.set(facts.id, facts.changedXid);
    this.putVendor(vendorOf(facts));
  }

  private removeVendor(vendorId: string): void {
    this.stamps.delete(vendorId);
    this.vendors.delete(vendorId);
    this.index?.removeVendor(vendorId);
  }

  private putVendor(vendor: Vendor): void {
    this.vendors.set(vendor.id, vendor);
    this.index?.putVendor(vendor);
  }

  private takeLot(facts: LotFacts, since: RecentSince): void {
    if (facts.status !== 'published') this.removeLot(facts.id);
    else {
      const { tenderId, publishedAt, submissionDeadline: deadline } = facts;
      this.putLot(stated({ tenderId, lot: lotOf(facts), publishedAt, deadline }));
    }
    this.pastLots.take(facts, since, this.index);
  }

  private forgetLot(lotId: string): void {
    this.removeLot(lotId);
    this.pastLots.remove(lotId, this.index);
  }

  private putLot(indexed: IndexedLot): void {
    this.lots.set(indexed.lot.id, indexed);
    this.index?.putLot(indexed.lot);
  }

  private removeLot(lotId: string): void {
    this.lots.delete(lotId);
    this.index?.removeLot(lotId);
  }
}

/** The first reading wants open lots and those that closed recently; later ones hear of every lot that changed. */
const lotsToRead = (since: string | undefined, { instant }: RecentSince): LotFactsRequest[] =>
  since === undefined
    ? [{ states: ['published'] }, { states: PAST_STATES, publishedSince: instant }]
    : [{ changedSince: since }];

async function readSnapshot(tx: EntityManager): Promise<Snapshot> {
  const [row] = await tx.query<(Omit<Snapshot, 'recentSince'> & RecentSince)[]>(
    `SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS xmin,
            to_char(clock_timestamp() AT TIME ZONE 'Europe/Copenhagen', 'YYYY-MM-DD') AS "asOf",
            now, since AS instant, to_char(since AT TIME ZONE 'Europe/Copenhagen', 'YYYY-MM-DD') AS day
     FROM (SELECT now, now - make_interval(days => $1) AS since FROM clock_timestamp() AS now) AS recent`,
    [RECENT_DAYS],
  );
  if (!row) throw new Error('the database answered no snapshot');
  const { instant, day, ...rest } = row;
  return { ...rest, recentSince: { instant, day } };
}
