import { Injectable } from '@nestjs/common';
import { lotFacts, type LotFacts } from '#tenders';
import type { EntityManager } from 'typeorm';
import { fingerprintOf } from './domain/fingerprint.js';

/** What choosing among very many pairs needs of a lot. */
export interface OpenLot {
  readonly tenderId: string;
  readonly publishedAt: Date;
  /** RFC 3339, UTC. */
  readonly deadline: string;
  readonly fingerprint: string;
  readonly areas: readonly string[];
  readonly cpv: readonly string[];
}

/** The published lots, by id. */
export interface PublishedLots {
  /** For choosing. */
  readonly lots: ReadonlyMap<string, OpenLot>;
  /** For writing. */
  readonly facts: ReadonlyMap<string, LotFacts>;
  /** How many lots a tender has, by tender id. */
  readonly lotsOf: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * The published lots, kept in memory by following the tables: each call reads the tenders that were written since the
 * snapshot before, so a hundred people or a single one are chosen for without reading ten thousand lots again. Whether a
 * deadline has passed is for the caller to see.
 */
@Injectable()
export class OpenLots {
  private readonly lots = new Map<string, OpenLot>();
  private readonly facts = new Map<string, LotFacts>();
  private readonly lotsOf = new Map<string, Set<string>>();
  private readFrom = '0';
  private turn: Promise<unknown> = Promise.resolve();

  /** As the tables are now. Calls wait for each other; each reads by its own transaction, so none needs a second connection. */
  current(tx: EntityManager): Promise<PublishedLots> {
    const result = this.turn.then(() => this.follow(tx));
    this.turn = result.catch(() => undefined);
    return result;
  }

  /** What the later reading does not see was written by a transaction that the earlier snapshot saw running, or by a newer one. */
  private async follow(tx: EntityManager): Promise<PublishedLots> {
    const { xmin, changed } = await look(tx, this.readFrom);
    const first = this.readFrom === '0';
    // What is left of a first reading that broke off may be gone by now.
    if (first) for (const held of [this.lots, this.facts, this.lotsOf]) held.clear();
    const request = first ? { states: ['published' as const] } : { changedSince: this.readFrom };
    if (changed) for await (const batch of lotFacts(tx, request)) for (const facts of batch) this.put(facts);
    this.readFrom = xmin;
    return { lots: this.lots, facts: this.facts, lotsOf: this.lotsOf };
  }

  private put(facts: LotFacts): void {
    const { status, publishedAt, submissionDeadline } = facts;
    if (status !== 'published' || !publishedAt || !submissionDeadline) {
      this.remove(facts);
      return;
    }
    const { id, tenderId } = facts;
    const known = this.facts.get(id);
    // Read again because something else of the snapshot before was still under way; whoever prepared these facts may keep that.
    if (known?.changedXid === facts.changedXid) return;
    this.facts.set(id, facts);
    this.lotsOf.set(tenderId, (this.lotsOf.get(tenderId) ?? new Set()).add(id));
    this.lots.set(id, {
      tenderId,
      publishedAt,
      deadline: submissionDeadline.toISOString(),
      fingerprint: fingerprintOf(facts),
      areas: facts.areas,
      cpv: [...(facts.mainCpv === undefined ? [] : [facts.mainCpv]), ...facts.additionalCpv],
    });
  }

  private remove({ id, tenderId }: LotFacts): void {
    this.lots.delete(id);
    this.facts.delete(id);
    const left = this.lotsOf.get(tenderId);
    left?.delete(id);
    if (left?.size === 0) this.lotsOf.delete(tenderId);
  }
}

/**
 * `xmin`: every transaction that this snapshot does not see has this id or a later one. `changed`: whether a tender was
 * written by `since` or a later one; before each mail mostly none was, and asking costs much less than reading no lots.
 */
async function look(
  tx: EntityManager,
  since: string,
): Promise<{ readonly xmin: string; readonly changed: boolean }> {
  const [row] = await tx.query<{ xmin: string; changed: boolean }[]>(
    `SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS xmin,
            EXISTS (SELECT FROM tender WHERE changed_xid >= $1::bigint) AS changed`,
    [since],
  );
  if (!row) throw new Error('the database answered no snapshot');
  return row;
}
